import type { Lexicon } from './lexicon.ts';
import { amountAt, dateAt } from './numbers.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import { compoundLength, compoundTerm, termOf, wordTerm } from './terms.ts';
import { tokensIn, type Token } from './tokens.ts';

/** Something that a text says and that it is found by. */
export interface Occurrence {
  term: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Its place in the row of words; absent where it is said by words that have places themselves. */
  place?: number;
}

/** All that a text is found by. */
export interface ReadText {
  occurrences: Occurrence[];
  /** How many places its row of words has; stop words have none. */
  places: number;
  tokens: Token[];
}

/** Reads a text for the words to mark in it. */
export function readText(text: string, lexicon: Lexicon): ReadText {
  const tokens = tokensIn(text);
  const occurrences: Occurrence[] = [];
  for (const token of tokens) {
    const term = termOf(token);
    if (term === undefined) continue;
    occurrences.push({ term, start: token.start, end: token.end, place: occurrences.length });
  }
  const places = occurrences.length;
  sayMore(tokens, text, lexicon, (term, at, length) =>
    occurrences.push({
      term,
      start: tokens[at]?.start ?? 0,
      end: tokens[at + length - 1]?.end ?? text.length,
    }),
  );
  return { occurrences, places, tokens };
}

/** The terms of a text without their spans, as the index takes them: `readText`, but faster. */
export interface TermsOfText {
  /** Those that have places, in their order. */
  placed: string[];
  /** Those that are said by words that have places themselves, each once. */
  said: Set<string>;
  tokens: Token[];
}

/** Reads a text for the index. */
export function termsOfText(text: string, lexicon: Lexicon): TermsOfText {
  const tokens = tokensIn(text);
  const placed: string[] = [];
  for (const token of tokens) {
    const term = termOf(token);
    if (term !== undefined) placed.push(term);
  }
  const said = new Set<string>();
  sayMore(tokens, text, lexicon, (term) => said.add(term));
  return { placed, said, tokens };
}

/** Says what a text says besides the words and numbers in it. */
function sayMore(tokens: readonly Token[], text: string, lexicon: Lexicon, say: Say) {
  readNumbers(tokens, text, say);
  readCompounds(tokens, say);
  readNames(tokens, lexicon.names, say);
  readSynonyms(tokens, lexicon.synonyms, say);
}

/** Takes a term, and the tokens that say it. */
type Say = (term: string, at: number, length: number) => void;

function readNumbers(tokens: readonly Token[], text: string, say: Say) {
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at);
    if (date) say(date.term, at, date.length);
    if (tokens[at]?.kind !== 'number') continue;
    const { terms, length } = amountAt(tokens, at, text);
    for (const term of terms) say(term, at, length);
  }
}

/** "Co-operation" is found as "cooperation", too. */
function readCompounds(tokens: readonly Token[], say: Say) {
  for (let at = 0; at < tokens.length; at++) {
    const length = compoundLength(tokens, at);
    if (length > 1) say(compoundTerm(tokens.slice(at, at + length)), at, length);
    at += length - 1;
  }
}

function readNames(tokens: readonly Token[], names: PhraseMatcher, say: Say) {
  const words = tokens.map(({ text }) => text);
  for (let at = 0; at < words.length; at++) {
    const found = names.at(words, at);
    const longest = found[0];
    if (longest?.opaque) {
      for (const term of longest.terms) say(term, at, longest.length);
      at += longest.length - 1;
      continue;
    }
    for (const { terms, length } of found) for (const term of terms) say(term, at, length);
  }
}

function readSynonyms(tokens: readonly Token[], synonyms: PhraseMatcher, say: Say) {
  const words = tokens.map(({ text }) => wordTerm(text));
  for (let at = 0; at < words.length; at++) {
    const [longest] = synonyms.at(words, at);
    if (longest === undefined) continue;
    for (const term of longest.terms) say(term, at, longest.length);
    at += longest.length - 1;
  }
}
