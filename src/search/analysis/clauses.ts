import { or } from '../index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { alternativesOfDates } from './date-terms.ts';
import { dateAt, leadLength, monthNameAt, yearLength } from './dates.ts';
import { alternativesOfAmount, amountAt, isCurrencyBefore } from './numbers.ts';
import { functionWordsIn, isLaoFunctionWord, isVietnamese } from './function-words.ts';
import { generalWordsIn } from './general-words.ts';
import { withHolders } from './offices.ts';
import { countryCodeAt, partOfNameAt } from './parts-of-names.ts';
import { isLaoSyllable, laoWordLength } from './lao-segmenter.ts';
import { compoundLength, compoundTerm, termOf, wordTerm } from './terms.ts';
import { spelledTerms } from './spelled-terms.ts';
import { beginsSentence, lengthsToEnd, tokensIn, withPlainDigits, type Token } from './tokens.ts';

/** One way to match a clause: terms at fixed distances from each other, or anywhere. */
export interface Alternative {
  terms: readonly { term: string; offset: number }[];
  /** How much a match counts beside a match of the reader's own words: less than 1, or more. */
  boost: number;
  /** Whether words that only begin with the term match, too. */
  prefix?: boolean;
  /** Whether the terms may be anywhere in a document, in place of at their distances. */
  apart?: true;
}

/** Something that a result has to say, in any of several ways. */
export interface Clause {
  /** The reader's words. */
  text: string;
  alternatives: readonly Alternative[];
  /** Whether nothing may be searched for in its place, as it is in quotation marks. */
  exact?: true;
  /** Whether it says little about a subject: "expected", "start". */
  isGeneral?: true;
}

/** Returns the clause that documents match that match any of several clauses: "a OR b". */
function eitherOf(clauses: readonly Clause[]): Clause {
  return {
    text: clauses.map(({ text }) => text).join(' OR '),
    alternatives: clauses.flatMap(({ alternatives }) => alternatives),
    ...(clauses.some(({ exact }) => exact) && { exact: true }),
  };
}

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

const ordinalEnding = /^(?:st|nd|rd|th)$/;

/**
 * Returns the clauses of a reader's words: names in any spelling, dates, amounts, words and their
 * synonyms, and phrases in “curly” quotation marks. Stop words have no clause, nor have words that only
 * ask or connect, unless there are no others; "OR" joins the clauses before and after it.
 */
export function clausesIn(typed: string, lexicon: Lexicon): Clause[] {
  const text = withPlainDigits(typed);
  const tokens = tokensIn(text);
  const words = textsOf(tokens);
  const functionWords = functionWordsIn(text, tokens);
  const generalWords = generalWordsIn(text, tokens);
  const stems = words.map(wordTerm);
  const lengths = lengthsToEnd(tokens);
  const line: Line = {
    ...{ typed, text, tokens, words, stems, lengths, functionWords, generalWords },
  };
  const clauses = clausesOf(line, lexicon);
  if (clauses.length > 0 || functionWords.size === 0) return withHolders(clauses, lexicon);
  return clausesOf({ ...line, functionWords: new Set() }, lexicon);
}

function clausesOf(line: Line, lexicon: Lexicon): Clause[] {
  const { typed, text, tokens, generalWords } = line;
  const clauses: Clause[] = [];
  let joins = false;
  const add = (clause: Clause) => {
    const before = joins ? clauses.pop() : undefined;
    clauses.push(before ? eitherOf([before, clause]) : clause);
    joins = false;
  };
  for (let at = 0; at < tokens.length;) {
    const { start = 0, end: endOfToken = 0 } = tokens[at] ?? {};
    if (text.slice(start, endOfToken) === or) {
      joins = clauses.length > 0;
      at++;
      continue;
    }
    const quoted = quotedAt(text, start);
    if (quoted !== undefined) {
      const clause = phraseClause(quoted, lexicon);
      if (clause) add(clause);
      while ((tokens[at]?.start ?? text.length) < start + quoted.length) at++;
      continue;
    }
    const { alternatives, length, isSpelled } = alternativesAt(line, at, lexicon);
    const end = tokens[at + length - 1]?.end ?? text.length;
    const own = typed.slice(start, text[end] === '%' ? end + 1 : end);
    const spelled = isSpelled ? spelledAlternatives(own) : [];
    const isGeneral = tokens.slice(at, at + length).every((_, next) => generalWords.has(at + next));
    if (alternatives.length > 0) {
      const all = [...alternatives, ...spelled];
      add({ text: own, alternatives: all, ...(isGeneral && { isGeneral }) });
    }
    at += length;
  }
  return withoutRepeated(clauses);
}

/** Returns clauses without those that ask for the same as one before: a word that is typed twice counts once. */
function withoutRepeated(clauses: readonly Clause[]): Clause[] {
  const first = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = JSON.stringify([clause.alternatives, clause.exact]);
    if (!first.has(key)) first.set(key, clause);
  }
  return [...first.values()];
}

/** Returns what is in curly quotation marks from the word on that begins at a place. */
function quotedAt(text: string, start: number): string | undefined {
  const end = text.indexOf('”', start);
  return text[start - 1] === '“' && end > 0 ? text.slice(start, end) : undefined;
}

interface Line {
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

interface FoundAlternatives {
  alternatives: Alternative[];
  /** How many tokens they are for. */
  length: number;
  /** Whether the same letters with other marks are something else. */
  isSpelled?: boolean;
}

function alternativesAt(line: Line, at: number, lexicon: Lexicon): FoundAlternatives {
  const { text, tokens, words, lengths, functionWords } = line;
  const token = tokens[at];
  if (token === undefined) return { alternatives: [], length: 1 };
  const [name] = lexicon.names.at(words, at, lengths[at]);
  const synonym = synonymAt(line, at, lexicon);
  if (name && name.length >= (synonym?.length ?? 0)) {
    const { terms, length } = name;
    return { alternatives: terms.map((term) => single(term)), length, isSpelled: terms.length > 1 };
  }
  const date = dateAt(tokens, at, text);
  if (date) {
    return { alternatives: alternativesOfDates(date.dates).map(alternative), length: date.length };
  }
  const lead = leadLength(tokens, at, text);
  if (lead > 0) return { alternatives: [], length: lead };
  if (token.kind === 'number') {
    const amount = amountAt(tokens, at, text);
    const length = Math.max(amount.length, yearLength(tokens, at), ordinalLength(tokens, at));
    return { alternatives: alternativesOfAmount(amount).map(alternative), length };
  }
  if (isCurrencyBefore(tokens, at, text)) return { alternatives: [], length: 1 };
  if (synonym) {
    const { length, terms } = synonym;
    const own = phrase(tokens.slice(at, at + length));
    const apart: Alternative[] =
      own.terms.length > 1 ? [{ ...own, boost: apartBoost, apart: true }] : [];
    const others = lexicon.synonyms.meaningsOf(terms).map(({ term, boost }) => single(term, boost));
    const words =
      own.terms.length > 1 ? own.terms.map(({ term }) => single(term, wordOfPhraseBoost)) : [];
    return { alternatives: [own, ...others, ...apart, ...words], length };
  }
  const code = countryCodeAt(text, tokens, at);
  if (code) return { alternatives: alternativesOfCode(code, token), length: 1 };
  const month = functionWords.has(at) ? undefined : monthNameAt(tokens, at);
  if (month) return { alternatives: [single(wordTerm(month.name))], length: month.length };
  if (functionWords.has(at)) return { alternatives: [], length: 1 };
  const part = partOfNameAt(words, at, lexicon);
  if (part) {
    const own = phrase(tokens.slice(at, at + part.length));
    const others = [
      ...part.people.map((term) => single(term, partBoost)),
      ...part.spellings.map((words) => ({ ...phraseOf(words.map(wordTerm)), boost: partBoost })),
    ];
    return { alternatives: [own, ...others], length: part.length, isSpelled: true };
  }
  const laoLength = lengthOfLaoWord(line, at, lexicon);
  if (laoLength > 1) {
    const own = phrase(tokens.slice(at, at + laoLength));
    const isFunctionWord = isLaoFunctionWord(words.slice(at, at + laoLength).join(''));
    return { alternatives: isFunctionWord ? [] : [own], length: laoLength };
  }
  const length = compoundLength(tokens, at);
  if (length > 1) {
    const parts = tokens.slice(at, at + length);
    return { alternatives: [single(compoundTerm(parts)), phrase(parts)], length };
  }
  const term = termOf(token);
  return { alternatives: term === undefined ? [] : [single(term)], length: 1, isSpelled: true };
}

/** Returns how many tokens "14th" has; 0 for none. */
function ordinalLength(tokens: readonly Token[], at: number): number {
  const { text = '', after } = tokens[at + 1] ?? {};
  return after === 'nothing' && ordinalEnding.test(text) ? 2 : 0;
}

/** Returns the way to find words with the marks that were typed, which counts more than without. */
function spelledAlternatives(text: string): Alternative[] {
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
    word === undefined || ordinalEnding.test(token.text)
      ? []
      : [single(word, isCapital ? codeBoost : 1)];
  return [single(term, isCapital ? 1 : codeBoost), ...own];
}

/** Returns the longest synonym. */
function synonymAt({ text, stems, lengths }: Line, at: number, lexicon: Lexicon) {
  const { phrases, syllables } = lexicon.synonyms;
  const [synonym] = phrases.at(stems, at, lengths[at]);
  return synonym ?? (isVietnamese(text) ? syllables.at(stems, at)[0] : undefined);
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

/**
 * Returns the clause of words in quotation marks: the words in their order, stop words aside. A name
 * that has a stop word in it, such as "To Lam", is searched for as the name.
 */
export function phraseClause(words: string, lexicon: Lexicon): Clause | undefined {
  const tokens = tokensIn(words);
  const text = `“${words}”`;
  const [name] = lexicon.names.at(textsOf(tokens), 0);
  const hasStopWord = tokens.some((token) => termOf(token) === undefined);
  if (hasStopWord && name?.length === tokens.length) {
    return { text, alternatives: name.terms.map((term) => single(term)), exact: true };
  }
  const alternative = phrase(tokens, words);
  if (alternative.terms.length === 0) return undefined;
  return { text, alternatives: [alternative], exact: true };
}

/**
 * Matches words one after the other; any stop words may be between them.
 *
 * @param text that the tokens are from; needed where sentences may end within it.
 */
export function phrase(tokens: readonly Token[], text = ''): Alternative {
  const terms: Alternative['terms'][number][] = [];
  let offset = 0;
  for (const [at, token] of tokens.entries()) {
    if (beginsSentence(tokens, at, text)) offset++;
    const term = termOf(token);
    if (term !== undefined) terms.push({ term, offset: offset++ });
  }
  return { terms, boost: 1 };
}

function phraseOf(terms: readonly string[]): Alternative {
  return { terms: terms.map((term, offset) => ({ term, offset })), boost: 1 };
}

/** Matches a single term. */
export function single(term: string, boost = 1): Alternative {
  return { terms: [{ term, offset: 0 }], boost };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}
