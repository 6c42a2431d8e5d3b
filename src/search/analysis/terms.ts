import { stemmer } from 'stemmer';
import { digitsTerm, monthInFull } from './numbers.ts';
import { stopWords } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** The stem of a folded word, and its term, which a stop word has not. */
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
 * Returns the term of a word: its stem by Porter's algorithm (1980) where it is written in a to z. A
 * stem of two letters keeps an "e", so that "uses" goes with "use", not with "US".
 */
export function wordTerm(word: string): string {
  return formsOf(word).stem;
}

/** Returns the term of a token by itself; nothing for a stop word. */
export function termOf({ kind, text }: Token): string | undefined {
  return kind === 'number' ? digitsTerm(text) : formsOf(text).term;
}

/** Returns how many tokens hyphens join to one word, from one on; 1 for a word by itself. */
export function compoundLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  const isWord = (token: Token | undefined) => token?.kind === 'word';
  while (isWord(tokens[at]) && isWord(tokens[at + length])) {
    if (tokens[at + length]?.after !== 'hyphen') break;
    length++;
  }
  return length;
}

/** Returns the term of a compound as it is written in one word. */
export function compoundTerm(parts: readonly Token[]): string {
  return wordTerm(parts.map(({ text }) => text).join(''));
}
