import { hashFraction } from '../hash-fraction.ts';

/**
 * The usual size of chunks, in the numbers of their postings. To search a word a browser loads its
 * chunk, and first the page list, which has an entry for each chunk. At 10,000 briefings a first search
 * loads as much as with chunks of 5,000, and a later one a fifth less; with 1,250 the first loads more.
 */
export const usualChunkSize = 2_500;

/**
 * Divides words into chunks. Where a chunk ends follows from the word at its end, so that a change
 * moves only the ends nearby. A word is the likelier to end a chunk the larger it is, and the fewer
 * letters it shares with the next: of the words that begin with what a reader is typing, Pagefind
 * finds those in one chunk. Each chunk but the last has at least three quarters of the size, and none
 * has one and a half times the size before its last word.
 *
 * @param words in their order, with their sizes.
 * @param size about the average size of chunks.
 * @returns for each chunk the index after that of its last word.
 */
export function chunkEnds(words: readonly string[], sizes: Uint32Array, size: number): number[] {
  const ends: number[] = [];
  let length = 0;
  for (const [index, word] of words.entries()) {
    const own = sizes[index] ?? 0;
    length += own;
    if (length < 0.75 * size) continue;
    const likelihood =
      (own / (size / 2)) * 4 ** (usuallyShared - shared(word, words[index + 1] ?? ''));
    if (length >= 1.5 * size || hashFraction(word) < likelihood) {
      ends.push(index + 1);
      length = 0;
    }
  }
  if (length > 0) ends.push(words.length);
  return ends;
}

/** How many letters a word usually shares with the next, in an archive of some thousand briefings. */
const usuallyShared = 4;

/** Returns how many letters two words have in common at their beginnings. */
function shared(word: string, next: string): number {
  let length = 0;
  while (length < word.length && word[length] === next[length]) length++;
  return length;
}
