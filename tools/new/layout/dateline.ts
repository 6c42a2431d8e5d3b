import { countryCodes, countryName } from '../../../src/model/country.ts';
import { weekdayWord } from '../../../src/words/calendar.ts';
import { dayForm, dayInWords, type DayInWords } from './day-in-words.ts';
import { nameSet } from './name-set.ts';
import { datesIn } from './printed-dates.ts';

/** The place, day and agency at the beginning of a report: "HANOI, May 7. /TASS/." or "MOSCOW —". */
export interface Dateline {
  /** The place, without the capitals of the wire: "Hà Nội". */
  place?: string;
  day?: DayInWords;
  /** The weekday beside the day: 0 for Sunday to 6. */
  weekday?: number;
  /** The agencies in it, as printed. */
  credits: string[];
  /** How many characters it takes, with the space after it. */
  length: number;
}

/** What must be known to recognise a dateline. */
export interface KnownNames {
  /** Whether a name is that of a known place, in any spelling. */
  isPlace: (name: string) => boolean;
  /** Whether a name is that of a known source or news agency. */
  isAgency: (name: string) => boolean;
}

const word = String.raw`(?:(?:S[Tt]e?|M[Tt]|F[Tt])\.(?= )|\p{Lu}(?:[\p{L}\p{M}'’-]*[\p{L}\p{M}])?)`;
const particles = 'de del da do dos des du la le les el al of the upon sur au aux es and y i';
const particle = `(?:${particles.replaceAll(' ', '|')})`;
const placeName = `${word}(?: (?:${particle} ){0,2}${word}){0,4}`;
const state = String.raw`(?:(?:\p{Lu}\.){2,4}|\p{Lu}\p{Ll}{1,4}\.(?=,| ?[(—–-])|${placeName})`;
const enclosed = String.raw`(?:\([^()]{2,60}\)|\[[^[\]]{2,60}\]|\/[^/]{2,60}\/)`;
const dash = String.raw`(?:\s*[—―]+\s*|\s+(?:–+|-{1,3})\s*|(?:–+|-{1,3})\s+|\s*:+\s*)`;

const formWith = (last: string) =>
  new RegExp(
    [
      `^(?:(?<place>${placeName}(?:/${placeName})?)(?:, ?(?<dc>D\\.C\\.))?)?`,
      `(?:,? ?(?<early>${enclosed}))?`,
      `(?:, ?(?<region>(?!(?i:${dayForm}))${state}))?`,
      `(?:[,.:]? ?(?:${weekdayWord},? )?(?<day>(?i:${dayForm}))(?! ?\\d))?`,
      `(?:[,.]{0,2} ?(?<late>${enclosed}))?`,
      last,
      `(?<stop>[.,;]?)(?<dash>${dash}|(?<=\\))-|\\s+|$)`,
      String.raw`(?=[\p{Lu}\p{N}"“‘'«$€£¥₹(]|$)`,
    ].join(''),
    'u',
  );
const form = formWith('');
/** With an agency after the day, without brackets: "TALLINN, Feb 17, BNS - ". */
const formWithAgency = formWith(`(?:[,.]? (?<last>${placeName}))`);

const agencyFirst = new RegExp(
  String.raw`^(?<names>\p{L}[\p{L}\p{M}\p{N}.'’& -]{1,40}(?:\/[\p{L}\p{M}.'’ ]{2,40}){0,3}?)${dash}(?=[\p{Lu}\d"“‘'$])`,
  'u',
);

const alone = new RegExp(`^(${placeName})[.,:—–-]$`, 'u');

const isCountry = nameSet(countryCodes.map(countryName));
/** Countries with a capital of the same name. */
const isCityToo = nameSet(
  'Singapore Djibouti Luxembourg Monaco Panama Kuwait Guatemala Gibraltar'
    .split(' ')
    .concat('Hong Kong'),
);
const noPlace =
  /\b(?:times|news|post|herald|press|daily|agency|radio|tv|ministry|government|president|minister|photos?|editors?)\b|^(?:breaking|update[ds]?|exclusive|analysis|opinion|watch.*|video|explainer|corrected|live.*|focus|factbox|file|read|new|note|advertisement|business|world|economy|politics|summary|synopsis|source|writer|by .*|pm|factsheet|interview|feature|commentary|column|whatsapp|home|share|tags?|topics?|related|published|posted|caption|trade|us|usa|uk|uae|eu|un|asean|brics|apec|nato|opec|imf|wto|gdp|fdi)$/i;

/** In characters: more than any dateline. */
const longestDateline = 200;

/**
 * Reads the dateline at the beginning of a paragraph; undefined where there is none. A place in
 * capitals with a dash is enough; any other needs an agency, a day or a country beside it, or must
 * be known.
 */
export function datelineOf(paragraph: string, known: KnownNames): Dateline | undefined {
  const start = paragraph.slice(0, longestDateline);
  const leading = agencyFirst.exec(start);
  const leads = namesIn(leading?.groups?.['names']);
  if (leading && leads.length > 0 && leads.every(known.isAgency)) {
    return { credits: leads, length: leading[0].length };
  }
  const withAgency = formWithAgency.exec(start);
  const isLast = known.isAgency(withAgency?.groups?.['last'] ?? '');
  const match = isLast ? withAgency : form.exec(start);
  const [whole = ''] = match ?? [];
  const { place, dc, early, region, day: dayWords, late, last, stop, dash } = match?.groups ?? {};
  if (whole === '') return undefined;
  const besides = [early, late].filter((words) => words !== undefined);
  const countries = [region, ...besides.flatMap(namesIn)].filter(
    (name) => name !== undefined && isCountry(name),
  );
  const named = [region, last].filter((name) => name !== undefined && known.isAgency(name));
  const inBrackets = besides
    .flatMap(namesIn)
    .filter((name) => known.isAgency(name) || isPlausibleAgency(name, known));
  const credits = [...inBrackets, ...named].filter((name) => name !== undefined);
  const isKnown = credits.some(known.isAgency);
  const day = dayWords === undefined ? undefined : dayInWords(dayWords);
  const isDashed = dash !== undefined && /[—―–-]/.test(dash);
  const isColon = dash?.includes(':') === true;
  const hasEnd = isDashed || isColon || stop === '.';
  if (place === undefined) return isKnown ? { credits, length: whole.length } : undefined;
  if (noPlace.test(place) || (known.isAgency(place) && !known.isPlace(place))) return undefined;
  const isName = !isCountry(place) || isCityToo(place) || known.isPlace(place);
  const isSure = isCapitals(place) || known.isPlace(place);
  const isOne =
    isKnown ||
    (credits.length > 0 && (day !== undefined || (hasEnd && isSure))) ||
    (day !== undefined && (isDashed || isColon || (stop === '.' && isCapitals(place)))) ||
    (isName && isDashed && (isSure || countries.length > 0)) ||
    (isName && isColon && isCapitals(place) && (place.length > 3 || known.isPlace(place)));
  if (!isOne) return undefined;
  const weekday = datesIn(whole)[0]?.date.weekday;
  return {
    place: withoutCapitals(place) + (dc === undefined ? '' : `, ${dc}`),
    ...(day && { day }),
    ...(weekday !== undefined && { weekday }),
    credits,
    length: whole.length,
  };
}

/** Reads a place alone on its line above the text: "Jakarta.", "Nairobi,". */
export function placeAlone(line: string): string | undefined {
  if (line.length > 40) return undefined;
  const [, place] = alone.exec(line) ?? [];
  if (place === undefined || noPlace.test(place) || isCountry(place)) return undefined;
  return withoutCapitals(place);
}

/** The names in "VNA/VNS", "(Xinhua)", "[AFP, AP]" or "/TASS/". */
export function namesIn(words = ''): string[] {
  return words
    .replace(/^[([/\s]+|[)\]/\s.]+$/g, '')
    .split(/\s*[/,;|()]\s*| [—–-] /)
    .filter((name) => name !== '');
}

/** Whether a name in brackets may be that of an agency of which nothing is known: "AKI", "Beta". */
function isPlausibleAgency(name: string, { isPlace }: KnownNames): boolean {
  const isName = /^\p{Lu}[\p{L}\p{M}.-]{1,20}(?: \p{Lu}[\p{L}\p{M}.-]{1,20}){0,3}$/u.test(name);
  return isName && !isCountry(name) && !isPlace(name) && !/\.$/.test(name);
}

function isCapitals(name: string): boolean {
  return name.length > 2 && name === name.toUpperCase();
}

const lowerWords = new Set(particles.split(' '));

function withoutCapitals(name: string): string {
  if (!isCapitals(name)) return name;
  return name
    .toLowerCase()
    .replace(
      /(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}]*|(?<=(?<!\p{L})\p{L}['’])\p{L}{2,}/gu,
      (part, at) =>
        at > 0 && lowerWords.has(part) ? part : part.charAt(0).toUpperCase() + part.slice(1),
    );
}
