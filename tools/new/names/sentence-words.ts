import {
  ambiguousCountryNames,
  codeOfCountryName,
  countryWords,
} from '../../../src/model/country-names.ts';
import { fields, holders, ranks } from './office-words.ts';
import type { CountryInText } from '../../../src/model/countries-in-text.ts';

/** Something known by a name, where a sentence has the name. */
export interface KnownName {
  kind: 'person' | 'organisation' | 'place' | 'source';
  /** The records that have the name; one place's or source's do not matter. */
  ids: readonly string[];
  /** Whether a place has it, too. */
  isPlace: boolean;
  start: number;
  end: number;
}

/** A word or a mark of a sentence, and its span, in UTF-16 units. */
export interface Word {
  text: string;
  /** In lower case, with straight apostrophes and without "'s". */
  lower: string;
  start: number;
  /** Before "'s", where the word has it. */
  end: number;
  isPossessive: boolean;
  isCapital: boolean;
  /** The country that the word names, alone or with its neighbours. */
  country?: CountryInText;
  /** Whether it names the country by an adjective. */
  isDemonym?: boolean;
  /** What is known by this word's name, alone or with its neighbours. */
  known?: KnownName;
}

const wordPattern =
  /\p{Lu}\.(?= ?\p{Lu})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&.-]*[\p{L}\p{M}\p{N}])?|[^\s\p{L}\p{N}]/gu;

/**
 * Returns the words and marks of a sentence.
 *
 * @param countries those that it names.
 * @param names the people, organisations, places and sources that it names.
 */
export function wordsOf(
  text: string,
  countries: readonly CountryInText[],
  names: readonly KnownName[],
): Word[] {
  const words = Array.from(text.matchAll(wordPattern), (match): Word => {
    const plain = match[0].replace(/['’]s$/, '');
    const end = match.index + plain.length;
    const isPossessive = plain !== match[0] || /^['’](?=\s)/.test(text.slice(end, end + 2));
    const lower = plain.toLowerCase().replaceAll('’', "'");
    const isCapital = /^\p{Lu}/u.test(plain);
    return { text: plain, lower, start: match.index, end, isPossessive, isCapital };
  });
  mark(words, countries, (word, country) => {
    word.country = country;
    const spelling = text.slice(country.start, country.end);
    word.isDemonym = countryWords(country.code).demonyms.includes(spelling);
  });
  mark(words, names, (word, name) => (word.known ??= name));
  markAdjectives(words);
  return words;
}

/**
 * Marks the adjective before an office: "South African" before "Electricity Minister", where a company
 * might be meant without the minister.
 */
function markAdjectives(words: readonly Word[]) {
  for (const [holder, { lower }] of words.entries()) {
    if (!holders.has(lower)) continue;
    let first = holder;
    while (first > holder - 8 && isBeforeHolder(words[first - 1])) first--;
    const [before, last] = [words[first - 2], words[first - 1]];
    if (!last?.isCapital || last.country || last.isPossessive) continue;
    const isRow = before?.isCapital === true && isNext(words, first - 2);
    const code = codeOfDemonym(isRow ? `${before.text} ${last.text}` : last.text);
    if (code === undefined) continue;
    const start = isRow ? before.start : last.start;
    const country = { code, start, end: last.end };
    for (const word of isRow ? [before, last] : [last]) {
      word.country = country;
      word.isDemonym = true;
    }
  }
}

function isBeforeHolder(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (ranks.has(word.lower) || fields.has(word.lower) || /^(?:and|,|&)$/.test(word.lower))
  );
}

/** Names of countries that persons, rivers and states of a federation bear, too. */
const otherThings = new Set('Chad Cuba France Georgia Holland Jersey Jordan Mali Niger'.split(' '));

/** The country whose name a body's name begins with: "Kenya Ports Authority". */
export function countryOfName(words: readonly Word[], from: number): string | undefined {
  for (const length of [3, 2, 1]) {
    const name = words
      .slice(from, from + length)
      .map(({ text }) => text)
      .join(' ');
    const code = codeOfCountryName(name);
    const isName = code !== undefined && countryWords(code).names.includes(name);
    if (isName && !ambiguousCountryNames.has(name) && !otherThings.has(name)) return code;
  }
  return undefined;
}

/** The country whose people an adjective means; none where several have it. */
function codeOfDemonym(adjective: string): string | undefined {
  if (ambiguousCountryNames.has(adjective)) return undefined;
  const code = codeOfCountryName(adjective);
  return code !== undefined && countryWords(code).demonyms.includes(adjective) ? code : undefined;
}

function mark<T extends { start: number; end: number }>(
  words: readonly Word[],
  spans: readonly T[],
  put: (word: Word, span: T) => void,
) {
  let at = 0;
  for (const span of spans) {
    while (at > 0 && (words[at - 1]?.start ?? 0) >= span.start) at--;
    for (; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || word.start >= span.end) break;
      if (word.start >= span.start && word.end <= span.end) put(word, span);
    }
  }
}

/** Whether a space alone is between a word and the next. */
export function isNext(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  return next.start === word.end + 1 && !word.isPossessive;
}

/** The country right before a word, as in "Lao Ministry" or "Laos’ Ministry", and its first word. */
export function countryBefore(
  words: readonly Word[],
  at: number,
): { code: string; from: number; isPossessive: boolean; isDemonym: boolean } | undefined {
  const last = /^['’]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const country = words[last]?.country;
  if (!country) return undefined;
  let from = last;
  while (from > 0 && words[from - 1]?.country === country) from--;
  const isPossessive = words[last]?.isPossessive === true || last !== at - 1;
  return { code: country.code, from, isPossessive, isDemonym: words[last]?.isDemonym === true };
}

/** The country right behind a word, as in "Ministry of Laos" or "Ministry (Laos)", and the word behind. */
export function countryAfter(
  words: readonly Word[],
  at: number,
  link = /^(?:of|\()$/,
): { code: string; to: number } | undefined {
  if (!link.test(words[at]?.lower ?? '')) return undefined;
  const first = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const country = words[first]?.country;
  if (!country) return undefined;
  let to = first;
  while (words[to]?.country === country) to++;
  return { code: country.code, to: words[to]?.text === ')' ? to + 1 : to };
}
