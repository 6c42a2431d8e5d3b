import { stemmer } from 'stemmer';
import { amountAt, dateAt, digitsTerm, monthInFull } from './numbers.ts';
import type { PhraseBook } from './phrase-matcher.ts';
import { stopWords } from './stop-words.ts';
import { tokensIn, type Token } from './tokens.ts';

/** What a text is read with: names in any spelling, and words that mean the same. */
export interface Books {
  /** Names as folded words. */
  names: PhraseBook;
  /** Synonyms as stems. */
  synonyms: PhraseBook;
}

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

/** What a folded word is found by: its stem, and no term where it is a stop word. */
interface WordForms {
  stem: string;
  term?: string;
}

const forms = new Map<string, WordForms>();

function formsOf(word: string): WordForms {
  let known = forms.get(word);
  if (known === undefined) {
    const full = monthInFull(word);
    const stem = /^[a-z]{4,}$/.test(full) ? stemmer(full).replace(/^..$/, '$&e') : full;
    forms.set(word, (known = stopWords.has(word) ? { stem } : { stem, term: stem }));
  }
  return known;
}

/**
 * The term of a word: its stem by Porter's algorithm (1980) where it is written in a to z. A stem of
 * two letters keeps an "e", so that "uses" goes with "use", not with "US".
 */
export function wordTerm(word: string): string {
  return formsOf(word).stem;
}

/** The term of a token by itself; none for a stop word. */
export function termOf({ kind, text }: Token): string | undefined {
  return kind === 'number' ? digitsTerm(text) : formsOf(text).term;
}

/** Reads a text for the words to mark in it. */
export function readText(text: string, books: Books): ReadText {
  const tokens = tokensIn(text);
  const occurrences: Occurrence[] = [];
  for (const token of tokens) {
    const term = termOf(token);
    if (term === undefined) continue;
    occurrences.push({ term, start: token.start, end: token.end, place: occurrences.length });
  }
  const places = occurrences.length;
  sayMore(tokens, text, books, (term, at, length) =>
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
export function termsOfText(text: string, books: Books): TermsOfText {
  const tokens = tokensIn(text);
  const placed: string[] = [];
  for (const token of tokens) {
    const term = termOf(token);
    if (term !== undefined) placed.push(term);
  }
  const said = new Set<string>();
  sayMore(tokens, text, books, (term) => said.add(term));
  return { placed, said, tokens };
}

/** Says what a text says besides the words and numbers in it. */
function sayMore(tokens: readonly Token[], text: string, books: Books, say: Say) {
  readNumbers(tokens, text, say);
  readCompounds(tokens, say);
  readNames(tokens, books.names, say);
  readSynonyms(tokens, books.synonyms, say);
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

/** How many tokens, from one on, hyphens make one word; 1 for a word by itself. */
export function compoundLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  const isWord = (token: Token | undefined) => token?.kind === 'word';
  while (isWord(tokens[at]) && isWord(tokens[at + length])) {
    if (tokens[at + length]?.after !== 'hyphen') break;
    length++;
  }
  return length;
}

/** The term of a compound written as one word. */
export function compoundTerm(parts: readonly Token[]): string {
  return wordTerm(parts.map(({ text }) => text).join(''));
}

function readNames(tokens: readonly Token[], names: PhraseBook, say: Say) {
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

function readSynonyms(tokens: readonly Token[], synonyms: PhraseBook, say: Say) {
  const words = tokens.map(({ text }) => formsOf(text).stem);
  for (let at = 0; at < words.length; at++) {
    const [longest] = synonyms.at(words, at);
    if (longest === undefined) continue;
    for (const term of longest.terms) say(term, at, longest.length);
    at += longest.length - 1;
  }
}
