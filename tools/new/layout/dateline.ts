import { countryCodes, countryName } from '../../../src/model/country.ts';
import { dateAtStart, type PrintedDate } from './dates.ts';
import { nameSet } from './name-set.ts';

/** Words around the text that say where, when or by whom: "HANOI, May 7. /TASS/.", "— VNA/VNS". */
export interface Mark {
  /** Without the capitals of the wire: "Hà Nội". */
  place?: string;
  date?: PrintedDate;
  /** Agencies and publications, as printed; none where only persons are named. */
  credits: string[];
  /** To the letter, with the space after it. */
  words: string;
}

/** Whether a place is known, a name is an agency's, and a place is known or named again in the text. */
export type LineContext = Record<'isPlace' | 'isAgency' | 'isNamed', (name: string) => boolean>;

const particles = 'de del da do dos du la le les el al of the upon sur au aux es and y i';
// Classes that exclude are compiled in a fraction of the time of \p{L}.
const notInWord = String.raw`\s\d,.:;()/[\]"“”—–`;
const word = String.raw`(?:(?:S[Tt]e?|M[Tt]|F[Tt])\.(?= )|\p{Lu}(?:[^${notInWord}]*[^${notInWord}'’-])?)`;
const name = `${word}(?: (?:(?:${particles.replaceAll(' ', '|')}) )*${word})*`;

const placeAtStart = new RegExp(`^(${name}(?:/${name})?)(?:, ?(D\\.C\\.))?`, 'u');
const inBrackets = /^[,.:]{0,2} ?(\([^()]{2,60}\)|\[[^[\]]{2,60}\]|\/[^/]{2,60}\/)/;
/** A region, a country or an agency after the place or the day. */
const afterComma = new RegExp(
  String.raw`^, ?((?:\p{Lu}\.){2,4}|\p{Lu}\p{Ll}{1,4}\.(?=,| ?[(—–-])|${name})(?=[.,]? ?[([/—–:-]|[,.] )`,
  'u',
);
const dash = String.raw`\s*[—―]+\s*|\s+(?:–+|-{1,3})\s*|(?:–+|-{1,3})\s+|\s*:+\s*`;
const text = String.raw`(?=[\p{Lu}\p{N}"“‘'«$€£¥₹(]|$)`;
const firstDash = new RegExp(`(?:${dash})${text}`, 'u');
const end = new RegExp(`^(?<stop>[.,;]?)(?<mark>${dash}|-|\\s+|$)${text}`, 'u');
const placeAndStop = new RegExp(`^(${name})[.,:—–-]$`, 'u');

const isCountry = nameSet(countryCodes.map(countryName));
/** Countries with a capital of the same name. */
const isCityToo = nameSet(
  'Singapore,Djibouti,Luxembourg,Monaco,Panama,Kuwait,Guatemala,Gibraltar,Hong Kong'.split(','),
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
export function datelineOf(paragraph: string, known: LineContext): Mark | undefined {
  if (!/^[\p{Lu}(\d]/u.test(paragraph)) return undefined;
  const start = paragraph.slice(0, longestDateline);
  // "18:21 | Quito (Ecuador), Oct. 26.", "News Americas, New York, NY, December 9, 2024:"
  const [before, agency] =
    /^(?:\d{1,2}:\d{2} ?\| ?|([^,.:\d]{2,40}), )(?=\p{Lu})/u.exec(start) ?? [];
  if (before !== undefined && (agency === undefined || known.isAgency(agency))) {
    const inner = datelineOf(paragraph.slice(before.length), known);
    const credits = [...(agency === undefined ? [] : [agency]), ...(inner?.credits ?? [])];
    return inner && { ...inner, credits, words: before + inner.words };
  }
  const lead = firstDash.exec(start);
  const leads = lead ? namesListed(start.slice(0, lead.index)) : [];
  if (lead && leads.length > 0 && leads.every(known.isAgency)) {
    return { credits: leads, words: start.slice(0, lead.index + lead[0].length) };
  }
  const [placed = '', place, dc] = placeAtStart.exec(start) ?? [];
  const { names, bracketed, date, rest } = partsAfter(start.slice(placed.length), known);
  const { 0: ending, groups } = end.exec(rest) ?? {};
  if (ending === undefined || rest === start) return undefined;
  const credits = [...bracketed.filter((name) => !isCountry(name)), ...names].filter(
    (name) => known.isAgency(name) || (bracketed.includes(name) && isLikeAgency(name, known)),
  );
  const words = start.slice(0, start.length - rest.length + ending.length);
  const isCredited = credits.some(known.isAgency);
  if (place === undefined) return isCredited ? { credits, words } : undefined;
  const isKnown = known.isPlace(place);
  if (noPlace.test(place) || (known.isAgency(place) && !isKnown)) return undefined;

  const isColon = groups?.['mark']?.includes(':') === true;
  const isMarked = isColon || /[—―–-]/.test(groups?.['mark'] ?? '');
  const isStopped = groups?.['stop'] === '.';
  const isSure = isCapitals(place) || isKnown;
  const isName = !isCountry(place) || isCityToo(place) || isKnown;
  const isBesideCountry = [...names, ...bracketed].some(isCountry);
  const isWholeLine = words === paragraph;
  const isDateline =
    isCredited ||
    (date && (isMarked || credits.length > 0 || (isStopped && isCapitals(place)))) ||
    (date && isWholeLine && (isBesideCountry || isSure)) ||
    (credits.length > 0 && isSure && (isMarked || isStopped)) ||
    (isName &&
      isMarked &&
      (isSure || isBesideCountry) &&
      (place.length > 3 || !isColon || isKnown));
  if (!isDateline) return undefined;
  const printed = withoutCapitals(place) + (dc === undefined ? '' : `, ${dc}`);
  return { place: printed, ...(date && { date }), credits, words };
}

/** Returns what is between the place and the text: names, names in brackets and a date, in any order. */
function partsAfter(text: string, { isAgency }: LineContext) {
  const names: string[] = [];
  const bracketed: string[] = [];
  let date: PrintedDate | undefined;
  let rest = text;
  for (let count = 0; count < 5; count++) {
    const [enclosed, inside] = inBrackets.exec(rest) ?? [];
    const [gap = ''] = /^[,.:]? ?/.exec(rest) ?? [];
    const day = date ? undefined : dateAtStart(rest.slice(gap.length));
    const [named, name = ''] = afterComma.exec(rest) ?? agencyAfterStop(rest, isAgency) ?? [];
    if (enclosed !== undefined) bracketed.push(...namesListed(inside));
    else if (day) date = day.date;
    else if (named !== undefined) names.push(name);
    else break;
    rest = rest.slice(enclosed?.length ?? (day ? gap.length + day.end : named?.length));
  }
  return { names, bracketed, date, rest };
}

/** "ASTANA. KAZINFORM - …" */
function agencyAfterStop(text: string, isAgency: (name: string) => boolean) {
  const found = /^\. ([^.,:;—–-]{2,40}?)(?= ?[—–-])/.exec(text);
  return found && isAgency(found[1] ?? '') ? found : undefined;
}

/** Reads a place alone on its line, where it is known or the text names it: "Jakarta.", "Nairobi,". */
export function placeAlone(line: string, { isNamed }: LineContext): Mark | undefined {
  const [, place] = (line.length <= 40 && placeAndStop.exec(line)) || [];
  if (place === undefined || noPlace.test(place) || isCountry(place)) return undefined;
  return isNamed(place) ? { place: withoutCapitals(place), credits: [], words: line } : undefined;
}

/** Returns the names in "VNA/VNS", "(Xinhua)", "[AFP, AP]" or "/TASS/". */
export function namesListed(words = ''): string[] {
  return words
    .replace(/^[([/\s]+|[)\]/\s.]+$/g, '')
    .split(/\s*[/,;|()]\s*| [—–-] /)
    .filter((name) => name !== '');
}

/** Whether a name in brackets may be that of an agency of which nothing is known: "AKI", "Beta". */
function isLikeAgency(name: string, { isPlace }: LineContext): boolean {
  const form = /^\p{Lu}[\p{L}\p{M}.-]{0,20}[\p{L}\p{M}](?: \p{Lu}[\p{L}\p{M}-]{1,20}){0,3}$/u;
  return form.test(name) && !isPlace(name);
}

function isCapitals(name: string): boolean {
  return name.length > 2 && name === name.toUpperCase();
}

const smallWord = new RegExp(`^(?:${particles.replaceAll(' ', '|')})$`);

/** "Port-au-Prince" for "PORT-AU-PRINCE", "N'Djamena" for "N'DJAMENA", "Xi'an" for "XI'AN". */
function withoutCapitals(name: string): string {
  if (!isCapitals(name)) return name;
  const words = /(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}]*|(?<=(?<!\p{L})\p{L}['’])\p{L}{2,}/gu;
  const lower = name.toLowerCase();
  return lower.replace(words, (one, at) =>
    at > 0 && smallWord.test(one) ? one : one.charAt(0).toUpperCase() + one.slice(1),
  );
}
