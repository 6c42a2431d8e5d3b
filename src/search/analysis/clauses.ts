import type { Lexicon } from './lexicon.ts';
import { amountAt, dateAt, digitsTerm } from './numbers.ts';
import { stopWords } from './stop-words.ts';
import { compoundLength, compoundTerm, termOf, wordTerm } from './terms.ts';
import { tokensIn, type Token } from './tokens.ts';

/** One way to meet an ask: terms that stand at given distances from each other. */
export interface Alternative {
  parts: readonly { term: string; offset: number }[];
  /** What a hit is worth beside one of the words themselves, 0 to 1. */
  worth: number;
  /** Whether the term may be only the beginning of a word. */
  open?: boolean;
}

/** Something that a result must say, in any of several ways. */
export interface Ask {
  /** The reader's words. */
  said: string;
  any: readonly Alternative[];
  /** Whether nothing may take its place: it stood in quotes. */
  exact?: true;
}

const synonymWorth = 0.6;
const significantWorth = 0.8;

/**
 * What a reader's words ask for: names in any spelling, dates, amounts, words and their synonyms.
 * Stop words ask for nothing.
 */
export function asksIn(text: string, lexicon: Lexicon): Ask[] {
  const tokens = tokensIn(text);
  const words = textsOf(tokens);
  const line: Line = { text, tokens, words, stems: words.map(wordTerm) };
  const asks: Ask[] = [];
  for (let at = 0; at < tokens.length;) {
    const { any, length } = askAt(line, at, lexicon);
    const end = tokens[at + length - 1]?.end ?? text.length;
    const said = text.slice(tokens[at]?.start, text[end] === '%' ? end + 1 : end);
    if (any.length > 0) asks.push({ said, any });
    at += length;
  }
  return asks;
}

/** A reader's words, taken apart. */
interface Line {
  text: string;
  tokens: readonly Token[];
  words: readonly string[];
  stems: readonly string[];
}

interface FoundAsk {
  any: Alternative[];
  length: number;
}

function askAt({ text, tokens, words, stems }: Line, at: number, lexicon: Lexicon): FoundAsk {
  const token = tokens[at];
  if (token === undefined) return { any: [], length: 1 };
  const [name] = lexicon.names.at(words, at);
  const [synonym] = lexicon.synonyms.at(stems, at);
  if (name && name.length >= (synonym?.length ?? 0)) {
    return { any: name.terms.map((term) => one(term)), length: name.length };
  }
  const date = dateAt(tokens, at);
  if (date) return { any: [one(date.term)], length: date.length };
  if (token.kind === 'number') return numberAsk(tokens, at, text);
  if (isCurrencySign(tokens, at)) return { any: [], length: 1 };
  if (synonym) {
    const same = synonym.terms.map((term) => one(term, synonymWorth));
    return {
      any: [literally(tokens.slice(at, at + synonym.length)), ...same],
      length: synonym.length,
    };
  }
  const length = compoundLength(tokens, at);
  if (length > 1) {
    const parts = tokens.slice(at, at + length);
    return { any: [one(compoundTerm(parts)), literally(parts)], length };
  }
  return { any: stopWords.has(token.text) ? [] : [one(wordTerm(token.text))], length: 1 };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

function numberAsk(tokens: readonly Token[], at: number, text: string): FoundAsk {
  const digits = tokens[at]?.text ?? '';
  const { terms, length } = amountAt(tokens, at, text);
  const [main = '', ...others] = terms;
  const scaled = length > 1 || (main !== '' && !main.startsWith('þg'));
  const significant = others.map((term) => one(term, significantWorth));
  if (scaled) return { any: [one(main), ...significant], length };
  return {
    any: [one(digitsTerm(digits)), ...terms.map((term) => one(term, significantWorth))],
    length,
  };
}

/** A "$" before a number asks for nothing: the same amount may be printed with another word. */
function isCurrencySign(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  return token?.text === 'usd' && next?.kind === 'number' && next.after === 'nothing';
}

/**
 * A phrase in quotes: its words as they stand, but for stop words. One that is a name with a stop
 * word in it, such as "To Lam", is asked for as the name.
 */
export function phraseAsk(phrase: string, lexicon: Lexicon): Ask | undefined {
  const tokens = tokensIn(phrase);
  const [name] = lexicon.names.at(textsOf(tokens), 0);
  const vague = tokens.some(({ text }) => stopWords.has(text));
  if (vague && name?.length === tokens.length) {
    return { said: `“${phrase}”`, any: name.terms.map((term) => one(term)), exact: true };
  }
  const literal = literally(tokens);
  if (literal.parts.length === 0) return undefined;
  return { said: `“${phrase}”`, any: [literal], exact: true };
}

/** Words one after the other; stop words between them may be any or none. */
export function literally(tokens: readonly Token[]): Alternative {
  const terms = tokens.flatMap((token) => termOf(token) ?? []);
  return { parts: terms.map((term, offset) => ({ term, offset })), worth: 1 };
}

/** A single term. */
export function one(term: string, worth = 1): Alternative {
  return { parts: [{ term, offset: 0 }], worth };
}
