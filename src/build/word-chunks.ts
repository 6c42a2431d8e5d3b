import { CborWriter } from './cbor.ts';
import { chanceOf } from './chance.ts';
import type { JoinedWord } from './join-postings.ts';

/** A file of words. */
export interface WordChunk {
  first: string;
  last: string;
  /** An array of one array, of the words. */
  content: Buffer;
}

/**
 * The size of chunks, in numbers of postings. A word that is searched costs its chunk, and each chunk
 * an entry in the page list. At 10,000 briefings 2,500 is where a first search of all costs least,
 * and a later one a fifth less than with 4,000.
 */
export const usualChunkSize = 2_500;

/**
 * Cuts words into chunks. Where a chunk ends is decided by the words at its end, so that a change
 * moves no more than the cuts nearby; a word is the likelier to end a chunk the larger it is.
 * Nothing of half the size is cut, and nothing of twice the size left whole, but for a single word.
 *
 * @param words in their order.
 * @param size what chunks have on the average, about.
 */
export function* cutIntoChunks(words: Iterable<JoinedWord>, size: number): Generator<WordChunk> {
  const writer = new CborWriter(8 * size);
  let first = '';
  let last = '';
  let count = 0;
  let length = 0;
  const end = (): WordChunk => {
    const head = new CborWriter();
    head.array(1);
    head.array(count);
    const chunk = { first, last, content: Buffer.concat([head.written(), writer.written()]) };
    writer.length = count = length = 0;
    return chunk;
  };
  for (const { word, size: own, write } of words) {
    if (count > 0 && length + own > 2 * size) yield end();
    if (count === 0) first = word;
    last = word;
    count++;
    length += own;
    write(writer);
    if (length >= size / 2 && chanceOf(word) < own / (size / 2)) yield end();
  }
  if (count > 0) yield end();
}
