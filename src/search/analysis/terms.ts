import { englishStem } from './english-stem.ts';
import { baseForm } from './irregular-forms.ts';
import { monthInFull } from './date-words.ts';
import { digitsTerm } from './numbers.ts';
import { russianStem } from './russian-stem.ts';
import { stopWords } from './stop-words.ts';
import { foldedWords, type Token } from './tokens.ts';

/** The terms of a word. */
export interface TermsOfWord {
  /** The stem of its base form, where it is written in letters of a to z or in Cyrillic ones. */
  term: string;
  /** The stem of an irregular or short form as it is written; undefined where that is the same. */
  asWritten: string | undefined;
}

const known = new Map<string, TermsOfWord>();

/** Returns the terms of a folded word. */
export function termsOfWord(word: string): TermsOfWord {
  let terms = known.get(word);
  if (terms === undefined) {
    const base = baseForm(monthInFull(word));
    terms = { term: stemOf(base), asWritten: base === word ? undefined : stemOf(word) };
    known.set(word, terms);
  }
  return terms;
}

/** Returns the term by which a folded word is searched for. */
export function wordTerm(word: string): string {
  return termsOfWord(word).term;
}

function stemOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return englishStem(word);
  return /^[а-я]+$/.test(word) ? russianStem(word) : word;
}

/** Returns the words of a phrase as they are searched for, with spaces between. */
export function stemmed(phrase: string): string {
  return foldedWords(phrase).map(wordTerm).join(' ');
}

/** Returns the term of a token by itself; nothing for a stop word. */
export function termOf({ kind, text, isVietnamese }: Token): string | undefined {
  if (kind === 'number') return digitsTerm(text);
  return stopWords.has(text) && !isVietnamese ? undefined : wordTerm(text);
}

/** Returns how many tokens hyphens join to one word, from one on; 1 for a word by itself. */
export function compoundLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  if (tokens[at]?.kind !== 'word') return length;
  for (; tokens[at + length]?.kind === 'word'; length++) {
    if (tokens[at + length]?.after !== 'hyphen') break;
  }
  return length;
}

/** Returns the term of a compound as it is written in one word. */
export function compoundTerm(parts: readonly Token[]): string {
  return wordTerm(parts.map(({ text }) => text).join(''));
}
