import { shortestListed, type WordFile } from '../search/index-format.ts';
import { spelledBackwards } from '../words/spelling.ts';
import { stopWords } from '../words/stop-words.ts';

/** A file of a word list before it has a name. */
export type ListedWords = Omit<WordFile, 'file'> & { words: string[] };

/** Words in a file: some four kilobytes compressed. */
const perFile = 1_500;

/** Whether a word is one that a mistyped one may have been meant for. */
export function isListed(word: string): boolean {
  return word.length >= shortestListed && /^\p{L}+$/u.test(word) && !stopWords.has(word);
}

/** The words that a mistyped one may have been meant for: letters only, sorted and cut into files. */
export function listWords(words: Iterable<string>): Record<'forward' | 'backward', ListedWords[]> {
  const listed = [...new Set(words)].filter(isListed);
  return {
    forward: filesOf(listed.sort(), (word) => word),
    backward: filesOf(listed.map(spelledBackwards).sort(), spelledBackwards),
  };
}

function filesOf(keys: readonly string[], wordOf: (key: string) => string): ListedWords[] {
  return Array.from({ length: Math.ceil(keys.length / perFile) }, (_, index) => {
    const some = keys.slice(index * perFile, (index + 1) * perFile);
    return { first: some[0] ?? '', words: some.map(wordOf) };
  });
}
