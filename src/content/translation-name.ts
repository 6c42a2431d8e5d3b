import { hash } from 'node:crypto';

/** What the name of a file says about a translation. */
export interface TranslationName {
  /** The name of the original's file without its ending. */
  id: string;
  /** As it is written, whether it is a language or not. */
  language: string;
}

/** Returns this for names such as "talks.vi.md"; undefined for an original. */
export function translationNameOf(path: string): TranslationName | undefined {
  const [, id, language] = /([^/]+)\.([a-z]{2,3}(?:[-_][a-z\d]+)*)\.md$/i.exec(path) ?? [];
  return id === undefined || language === undefined ? undefined : { id, language };
}

/**
 * Returns the digest by which a translation knows the words that it translates. White space and Unicode
 * composition do not count: a text with other line breaks has the same digest.
 */
export function wordsDigest(texts: readonly (string | undefined)[]): string {
  const words = texts.map((text = '') => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return hash('sha256', words.join('\n')).slice(0, 12);
}
