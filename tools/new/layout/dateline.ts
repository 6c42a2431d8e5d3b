import { dayForm, dayInWords, type DayInWords } from './day-in-words.ts';

/** What stands before the first words of a report: "HANOI, May 7. /TASS/." or "MOSCOW —". */
export interface Dateline {
  /** The place, without the capitals of the wire: "Hà Nội". */
  place?: string;
  day?: DayInWords;
  /** The agencies in it, as printed. */
  credits: string[];
  /** How many characters it takes, with the space behind it. */
  length: number;
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const placeName = `${capitalised}(?: ${capitalised}){0,3}`;

const form = new RegExp(
  [
    `^(?:(?<place>${placeName})(?:, (?!${dayForm})${placeName})?)?`,
    `(?:,? ?(?<day>${dayForm}))?`,
    String.raw`(?<stop>\.)?\s*`,
    String.raw`(?:(?<agency>\([^()\d]{2,60}\)|\/[^/\d]{2,60}\/)\.?\s*)?`,
    String.raw`(?<dash>[—–]|--?|:)?\s*(?=[\p{Lu}\d"“‘'$])`,
  ].join(''),
  'u',
);

const creditForm =
  /^(?<credit>\p{Lu}[\p{L}\p{M}.'’ ]{1,40}(?:\/[\p{L}\p{M}.'’ ]{2,40})*?)\s*(?:[—–]|\s--?\s)\s*(?=[\p{Lu}\d"“‘'$])/u;

/**
 * Reads the dateline at the beginning of a paragraph; undefined where there is none. A place in
 * capitals with a dash is enough; any other needs an agency or a day beside it, or must be known.
 *
 * @param isPlace whether a name is that of a known place.
 * @param isSource whether a name is that of a known source.
 */
export function datelineOf(
  paragraph: string,
  isPlace: (name: string) => boolean,
  isSource: (name: string) => boolean,
): Dateline | undefined {
  const leading = creditForm.exec(paragraph);
  const leads = creditsIn(leading?.groups?.credit);
  if (leading && leads.length > 0 && leads.every(isSource)) {
    return { credits: leads, length: leading[0].length };
  }
  const match = form.exec(paragraph);
  const [whole = ''] = match ?? [];
  const { place, day: dayWords, agency, dash } = match?.groups ?? {};
  if (whole === '') return undefined;
  const credits = creditsIn(agency);
  const day = dayWords === undefined ? undefined : dayInWords(dayWords);
  const knownAgency = credits.some(isSource);
  const isOne =
    place === undefined
      ? knownAgency
      : knownAgency ||
        (agency !== undefined && (day !== undefined || dash !== undefined)) ||
        (dash !== undefined &&
          dash !== ':' &&
          (day !== undefined || isCapitals(place) || isPlace(place)));
  if (!isOne) return undefined;
  return {
    ...(place !== undefined && { place: withoutCapitals(place) }),
    ...(day && { day }),
    credits,
    length: whole.length,
  };
}

/** The names in "VNA/VNS", "(Xinhua)" or "/TASS/". */
export function creditsIn(words = ''): string[] {
  return words
    .replace(/^[(/\s]+|[)/\s.]+$/g, '')
    .split(/\s*\/\s*/)
    .filter((name) => name !== '');
}

function isCapitals(name: string): boolean {
  return name.length > 2 && name === name.toUpperCase();
}

function withoutCapitals(name: string): string {
  if (!isCapitals(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
