import { minListedLength } from '../index-format.ts';
import { stopWords } from './stop-words.ts';

/** Checks whether a word is offered for misspelt ones: it has only letters and is not a stop word. */
export function isListed(word: string): boolean {
  return word.length >= minListedLength && /^\p{L}+$/u.test(word) && !stopWords.has(word);
}
