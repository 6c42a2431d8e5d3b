import { chanceOf } from './pagefind-format/hash-fraction.ts';
import { minListedLength, type WordFile } from '../index-format.ts';
import { spelledBackwards } from '../analysis/spelling.ts';
import { stopWords } from '../analysis/stop-words.ts';

/** A file of a word list before it has a name. */
export type ListedWords = Omit<WordFile, 'file'> & { words: string[] };

/** Words in a file on the average: some four kilobytes compressed. */
const perFile = 1_500;

/** Whether a word is one that a mistyped one may have been meant for. */
export function isListed(word: string): boolean {
  return word.length >= minListedLength && /^\p{L}+$/u.test(word) && !stopWords.has(word);
}

/** The words that a mistyped one may have been meant for: letters only, sorted and cut into files. */
export function listWords(words: Iterable<string>): Record<'forward' | 'backward', ListedWords[]> {
  const listed = [...new Set(words)].filter(isListed);
  return {
    forward: filesOf(listed.sort(), (word) => word),
    backward: filesOf(listed.map(spelledBackwards).sort(), spelledBackwards),
  };
}

/** Cuts words where they say so themselves, so that a new one moves no more than the cuts nearby. */
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
    if (some.length >= 1.25 * perFile || (mayEnd && chanceOf(key) < 4 / perFile)) end();
  }
  end();
  return files;
}
