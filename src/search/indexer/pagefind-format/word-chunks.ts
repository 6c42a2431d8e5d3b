import { chanceOf } from './hash-fraction.ts';

/**
 * The size of chunks, in numbers of postings. A word that is searched costs its chunk, and each chunk
 * an entry in the page list. At 10,000 briefings a first search of all costs as much as with 5,000
 * and a later one a fifth less; with 1,250 the first costs more (docs/benchmarks.md).
 */
export const usualChunkSize = 2_500;

/**
 * Cuts words into chunks. Where a chunk ends is decided by the words at its end, so that a change
 * moves no more than the cuts nearby; a word is the likelier to end a chunk the larger it is, and the
 * fewer letters it shares with the next: of the words that begin with what a reader is typing
 * Pagefind finds those in one chunk. Every chunk but the last has three quarters of the size, and
 * none has one and a half before its last word.
 *
 * @param words in their order, with their sizes.
 * @param size what chunks have on the average, about.
 * @returns for each chunk the index that comes after its last word.
 */
export function chunkEnds(words: readonly string[], sizes: Uint32Array, size: number): number[] {
  const ends: number[] = [];
  let length = 0;
  for (const [index, word] of words.entries()) {
    const own = sizes[index] ?? 0;
    length += own;
    if (length < 0.75 * size) continue;
    const chance = (own / (size / 2)) * 4 ** (usuallyShared - shared(word, words[index + 1] ?? ''));
    if (length >= 1.5 * size || chanceOf(word) < chance) {
      ends.push(index + 1);
      length = 0;
    }
  }
  if (length > 0) ends.push(words.length);
  return ends;
}

/** How many letters neighbours share in an archive of some thousand briefings. */
const usuallyShared = 4;

/** How many letters two words begin with in common. */
function shared(word: string, next: string): number {
  let length = 0;
  while (length < word.length && word[length] === next[length]) length++;
  return length;
}
