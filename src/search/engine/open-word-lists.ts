import { spelledBackwards } from '../analysis/spelling.ts';
import type { WordFile, WordLists } from '../index-format.ts';
import { loadOnce } from './network.ts';

/** Fetches a file of gzipped JSON. */
type GetPacked = <T>(file: string) => Promise<T>;

/** The words of the archive, whose files are fetched when they are first needed. */
export interface OpenWordLists {
  /** Returns the words that begin with some letters, and perhaps others. */
  beginningWith(letters: string): Promise<string[]>;
  /** Returns the words that have the first or the last two letters of a word, and perhaps others. */
  similarTo(word: string): Promise<string[]>;
}

/** Opens the lists of words; nothing is fetched yet. */
export function openWordLists(
  { forward, backward }: WordLists,
  getPacked: GetPacked,
): OpenWordLists {
  const getWords = loadOnce((file) => getPacked<string[]>(file));
  const wordsOf = async (files: readonly WordFile[]) =>
    (await Promise.all(files.map(({ file }) => getWords(file)))).flat();
  return {
    beginningWith: (letters) => wordsOf(filesWith(forward, letters)),
    similarTo: (word) =>
      wordsOf([
        ...filesWith(forward, word.slice(0, 2)),
        ...filesWith(backward, spelledBackwards(word).slice(0, 2)),
      ]),
  };
}

/** Returns the files that may have words with a beginning; each ends before the first word of the next. */
function filesWith(files: readonly WordFile[], beginning: string): WordFile[] {
  return files.filter(({ first }, index) => {
    const next = files[index + 1];
    return first.slice(0, beginning.length) <= beginning && (!next || next.first >= beginning);
  });
}
