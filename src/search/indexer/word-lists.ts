import { isListed } from '../analysis/listed-words.ts';
import { spelledBackwards } from '../analysis/spelling.ts';
import type { WordFile } from '../index-format.ts';
import { hashFraction } from './hash-fraction.ts';

/** A file of a word list, which has no name yet. */
export type ListedWords = Omit<WordFile, 'file'> & { words: string[] };

/** The average number of words in a file, which are about four kilobytes when gzipped. */
const perFile = 1_500;

/** Returns the lists of the words that are offered for misspelt ones, divided into files. */
export function listWords(words: Iterable<string>): Record<'forward' | 'backward', ListedWords[]> {
  const listed = [...new Set(words)].filter(isListed);
  return {
    forward: filesOf(listed.sort(), (word) => word),
    backward: filesOf(listed.map(spelledBackwards).sort(), spelledBackwards),
  };
}

/** Divides words into files. Where one ends follows from its last word: a new word moves few ends. */
function filesOf(keys: readonly string[], wordOf: (key: string) => string): ListedWords[] {
  const files: ListedWords[] = [];
  let some: string[] = [];
  const end = () => {
    if (some.length > 0) files.push({ first: some[0] ?? '', words: some.map(wordOf) });
    some = [];
  };
  for (const key of keys) {
    some.push(key);
    const mayEnd = some.length >= 0.75 * perFile;
    if (some.length >= 1.25 * perFile || (mayEnd && hashFraction(key) < 4 / perFile)) end();
  }
  end();
  return files;
}
