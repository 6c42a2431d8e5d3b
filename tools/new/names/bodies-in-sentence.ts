import type { NameInText } from '../../../src/words/name-finder.ts';
import { holders } from './office-words.ts';

/** A body where a sentence names it. */
export interface BodyMention {
  ids: string[];
  words: string;
  /** The country that stands right beside the name. */
  beside: string | undefined;
  /** The countries in the sentence. */
  around: ReadonlySet<string>;
  /** Whether a place has the same name. */
  isPlace: boolean;
}

/** The bodies that a sentence names, each with what stands around it. */
export function bodiesIn(text: string, names: readonly NameInText[]): BodyMention[] {
  const around = new Set(names.filter(isCountry).map(({ id }) => id));
  const bodies = names.filter(({ kind }) => kind === 'organisation');
  const starts = [...new Set(bodies.map(({ start }) => start))];
  return starts.flatMap((at) => {
    const same = bodies.filter(({ start }) => start === at);
    const end = same[0]?.end ?? at;
    const words = text.slice(at, text[end] === ')' ? end + 1 : end);
    if (isOffice(words)) return [];
    return {
      ids: same.map(({ id }) => id),
      words,
      beside: names.find((name) => isCountry(name) && standsBeside(text, name, at, end))?.id,
      around,
      isPlace: names.some(({ kind, start }) => kind === 'place' && start === at),
    };
  });
}

/** "Russian President" is who holds the office, not the body that bears its name. */
function isOffice(words: string): boolean {
  return words.split(' ').some((word) => holders.has(word.toLowerCase()));
}

/** "Lao" in "Lao Ministry", "Laos" in "Ministry of Laos" or "Ministry in Laos". */
function standsBeside(text: string, country: NameInText, start: number, end: number): boolean {
  const before = country.end <= start && /^['’]?s?\s+$/.test(text.slice(country.end, start));
  const after =
    country.start >= end && /^\s+(?:of|in)\s+(?:the\s+)?$/.test(text.slice(end, country.start));
  return before || after;
}

function isCountry({ kind }: NameInText): boolean {
  return kind === 'country';
}
