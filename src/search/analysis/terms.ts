import { stemmer } from 'stemmer';
import { digitsTerm, monthInFull } from './numbers.ts';
import { stopWords } from './stop-words.ts';
import type { Token } from './tokens.ts';

const stems = new Map<string, string>();

/**
 * Returns the term of a folded word: its stem by Porter's algorithm (1980) where it is written in a to
 * z. A stem of two letters keeps an "e", so that "uses" goes with "use", not with "US".
 */
export function wordTerm(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    const full = monthInFull(word);
    stem = /^[a-z]{4,}$/.test(full) ? stemmer(full).replace(/^..$/, '$&e') : full;
    stems.set(word, stem);
  }
  return stem;
}

/** Returns the term of a token by itself; nothing for a stop word. */
export function termOf({ kind, text }: Token): string | undefined {
  if (kind === 'number') return digitsTerm(text);
  return stopWords.has(text) ? undefined : wordTerm(text);
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
