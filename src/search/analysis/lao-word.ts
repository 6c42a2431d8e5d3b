import type { Token } from './tokens.ts';

/** What was read from a place in a row of tokens on. */
export interface Read<T> {
  value: T;
  /** The index of the token after it. */
  next: number;
}

/** Tokens in the longest word that is looked for. */
const mostTokens = 9;

/**
 * Looks up the Lao word that begins at a token, the longest first: Lao is divided into tokens shorter
 * than words.
 */
export function laoWordAt<T>(
  words: ReadonlyMap<string, T>,
  tokens: readonly Token[],
  at: number,
): Read<T> | undefined {
  const first = tokens[at]?.text.charCodeAt(0) ?? 0;
  if (first < 0xe80 || first > 0xeff) return undefined;
  let word = '';
  let found: Read<T> | undefined;
  for (let next = at; next < Math.min(tokens.length, at + mostTokens); next++) {
    word += tokens[next]?.text ?? '';
    const value = words.get(word);
    if (value !== undefined) found = { value, next: next + 1 };
  }
  return found;
}
