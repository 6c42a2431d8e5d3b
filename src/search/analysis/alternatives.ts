import { phrase, phraseOf, single, type Alternative } from './clause.ts';
import { alternativesOfDates } from './date-terms.ts';
import { isOrdinalEnding } from './date-words.ts';
import { dateAt, leadLength, monthNameAt, yearLength } from './dates.ts';
import { isLaoFunctionWord, isVietnamese } from './function-words.ts';
import { isLaoSyllable, laoWordLength } from './lao-segmenter.ts';
import type { Lexicon } from './lexicon.ts';
import { alternativesOfAmount, amountAt, isCurrencyBefore } from './numbers.ts';
import { countryCodeAt, partOfNameAt } from './parts-of-names.ts';
import { spelledTerms } from './spelled-terms.ts';
import { compoundLength, compoundTerm, termOf, wordTerm } from './terms.ts';
import type { Token } from './tokens.ts';

/** Of words with the marks that were typed, which count more than the same letters with others. */
const spelledBoost = 1.5;
/** Of a person by a part of the name, and of that part in another spelling. */
const partBoost = 0.7;
/** Of the less likely of a code and a word of two letters. */
const codeBoost = 0.5;
/** Of the words of a phrase apart from each other. */
const apartBoost = 0.4;
/** Of one word of a phrase alone, which is only related to what the phrase means. */
const wordOfPhraseBoost = 0.2;

/** A query, as the words of it are read. */
export interface Line {
  typed: string;
  /** What was typed, with the digits 0 to 9 in place of others. */
  text: string;
  tokens: readonly Token[];
  words: readonly string[];
  stems: readonly string[];
  /** How many tokens there are up to the end of the sentence: no name goes beyond it. */
  lengths: readonly number[];
  /** The tokens that have no clause by themselves. */
  functionWords: ReadonlySet<number>;
  /** The tokens that say little about what is searched for. */
  generalWords: ReadonlySet<number>;
}

/** The ways to match what begins at a place of a query. */
interface FoundAlternatives {
  alternatives: Alternative[];
  /** How many tokens they are for. */
  length: number;
  /** Whether the same letters with other marks are something else. */
  isSpelled?: boolean;
}

/** Reads what begins at a token, if it is of its kind. */
type Reader = (line: Line, at: number, lexicon: Lexicon) => FoundAlternatives | undefined;

/** Returns the ways to match what begins at a token: by the first reader that finds something. */
export function alternativesAt(line: Line, at: number, lexicon: Lexicon): FoundAlternatives {
  for (const read of readers) {
    const found = read(line, at, lexicon);
    if (found) return found;
  }
  const token = line.tokens[at];
  const term = token && termOf(token);
  return { alternatives: term === undefined ? [] : [single(term)], length: 1, isSpelled: true };
}

const readName: Reader = (line, at, lexicon) => {
  const [name] = lexicon.names.at(line.words, at, line.lengths[at]);
  if (!name || name.length < (synonymAt(line, at, lexicon)?.length ?? 0)) return undefined;
  const { terms, length } = name;
  return { alternatives: terms.map((term) => single(term)), length, isSpelled: terms.length > 1 };
};

const readDate: Reader = ({ tokens, text }, at) => {
  const date = dateAt(tokens, at, text);
  if (!date) return saysNothing(leadLength(tokens, at, text));
  return { alternatives: alternativesOfDates(date.dates).map(alternative), length: date.length };
};

const readAmount: Reader = ({ tokens, text }, at) => {
  if (isCurrencyBefore(tokens, at, text)) return saysNothing(1);
  if (tokens[at]?.kind !== 'number') return undefined;
  const amount = amountAt(tokens, at, text);
  const length = Math.max(amount.length, yearLength(tokens, at), ordinalLength(tokens, at));
  return { alternatives: alternativesOfAmount(amount).map(alternative), length };
};

const readSynonym: Reader = (line, at, lexicon) => {
  const synonym = synonymAt(line, at, lexicon);
  if (!synonym) return undefined;
  const { length, terms } = synonym;
  const own = phrase(line.tokens.slice(at, at + length));
  const others = lexicon.synonyms.meaningsOf(terms).map(({ term, boost }) => single(term, boost));
  if (own.terms.length < 2) return { alternatives: [own, ...others], length };
  const apart: Alternative = { ...own, boost: apartBoost, apart: true };
  const words = own.terms.map(({ term }) => single(term, wordOfPhraseBoost));
  return { alternatives: [own, ...others, apart, ...words], length };
};

const readCode: Reader = ({ tokens, text }, at) => {
  const [code, token] = [countryCodeAt(text, tokens, at), tokens[at]];
  return code && token && { alternatives: alternativesOfCode(code, token), length: 1 };
};

const readFunctionWord: Reader = ({ functionWords }, at) =>
  saysNothing(functionWords.has(at) ? 1 : 0);

const readMonth: Reader = ({ tokens }, at) => {
  const month = monthNameAt(tokens, at);
  return month && { alternatives: [single(wordTerm(month.name))], length: month.length };
};

const readPartOfName: Reader = ({ tokens, words }, at, lexicon) => {
  const part = partOfNameAt(words, at, lexicon);
  if (!part) return undefined;
  const own = phrase(tokens.slice(at, at + part.length));
  const others = [
    ...part.people.map((term) => single(term, partBoost)),
    ...part.spellings.map((words) => ({ ...phraseOf(words.map(wordTerm)), boost: partBoost })),
  ];
  return { alternatives: [own, ...others], length: part.length, isSpelled: true };
};

const readLaoWord: Reader = (line, at, lexicon) => {
  const length = lengthOfLaoWord(line, at, lexicon);
  if (length < 2) return undefined;
  const until = at + length;
  if (isLaoFunctionWord(line.words.slice(at, until).join(''))) return saysNothing(length);
  return { alternatives: [phrase(line.tokens.slice(at, until))], length };
};

const readCompound: Reader = ({ tokens }, at) => {
  const length = compoundLength(tokens, at);
  if (length < 2) return undefined;
  const parts = tokens.slice(at, at + length);
  return { alternatives: [single(compoundTerm(parts)), phrase(parts)], length };
};

const readers: readonly Reader[] = [
  ...[readName, readDate, readAmount, readSynonym, readCode, readFunctionWord, readMonth],
  ...[readPartOfName, readLaoWord, readCompound],
];

/** Returns no way to match what is so long, as it says nothing by itself. */
function saysNothing(length: number): FoundAlternatives | undefined {
  return length > 0 ? { alternatives: [], length } : undefined;
}

/** Returns how many tokens "14th" has; 0 for none. */
function ordinalLength(tokens: readonly Token[], at: number): number {
  const { text = '', after } = tokens[at + 1] ?? {};
  return after === 'nothing' && isOrdinalEnding(text) ? 2 : 0;
}

/** Returns the way to find words with the marks that were typed, which counts more than without. */
export function spelledAlternatives(text: string): Alternative[] {
  const terms = spelledTerms(text);
  return terms.length === 0 ? [] : [{ ...phraseOf(terms), boost: spelledBoost }];
}

/** Returns the ways to find the country of a code: its end of "14th" is no country. */
function alternativesOfCode(
  { term, isCapital }: { term: string; isCapital: boolean },
  token: Token,
): Alternative[] {
  const word = termOf(token);
  const own =
    word === undefined || isOrdinalEnding(token.text)
      ? []
      : [single(word, isCapital ? codeBoost : 1)];
  return [single(term, isCapital ? 1 : codeBoost), ...own];
}

/** Returns the longest synonym that is not only a part of a question, as "money" is of "how much money". */
function synonymAt(
  { text, tokens: all, stems, lengths, functionWords }: Line,
  at: number,
  lexicon: Lexicon,
) {
  const { phrases, syllables } = lexicon.synonyms;
  const [own] = phrases.at(stems, at, lengths[at]);
  const synonym =
    own ?? (isVietnamese(text) || all[at]?.isVietnamese ? syllables.at(stems, at)[0] : undefined);
  const tokens = Array.from({ length: synonym?.length ?? 0 }, (_, next) => at + next);
  return tokens.every((token) => functionWords.has(token)) ? undefined : synonym;
}

/**
 * Returns how many tokens a word of Lao has: no more than there are before a known name or synonym. A
 * word that no dictionary has comes in syllables, which belong together.
 */
function lengthOfLaoWord(line: Line, at: number, lexicon: Lexicon): number {
  const { text, tokens, words, stems, functionWords, generalWords } = line;
  const isKnown = (next: number) =>
    (lexicon.names.at(words, next)[0] ?? lexicon.synonyms.phrases.at(stems, next)[0]) !== undefined;
  const isUnknownSyllable = (from: number, length: number) =>
    isLaoSyllable(tokens.slice(from, from + length)) &&
    !functionWords.has(from) &&
    !generalWords.has(from);
  let length = laoWordLength(text, tokens, at);
  for (let more = length; isUnknownSyllable(at + length - more, more); length += more) {
    more = laoWordLength(text, tokens, at + length);
    if (tokens[at + length]?.after !== 'nothing' || !isUnknownSyllable(at + length, more)) break;
  }
  for (let known = 1; known < length; known++) if (isKnown(at + known)) return known;
  return length;
}

/** Matches terms anywhere. */
function alternative({
  terms,
  ...how
}: {
  terms: readonly string[];
  boost: number;
  prefix?: true;
}): Alternative {
  return {
    terms: terms.map((term, offset) => ({ term, offset })),
    ...how,
    ...(terms.length > 1 && { apart: true }),
  };
}
