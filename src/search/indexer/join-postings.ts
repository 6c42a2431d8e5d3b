import type { CborWriter } from './pagefind-format/cbor.ts';
import { sortByCodePoints } from './code-points.ts';
import { writeRow, type Postings } from './pagefind-format/postings.ts';

/** Postings whose rows begin somewhere in those of a shard. */
export interface PlacedPostings {
  postings: Postings;
  /** The row of the shard in which their first row comes. */
  firstRow: number;
}

/** Words with all documents of a shard that hold them, as Pagefind's chunks have them. */
export interface JoinedWords {
  /** In the order of their code points. */
  words: string[];
  /** How many numbers Pagefind counts in each: the size of a chunk is their sum. */
  sizes: Uint32Array;
  /** Writes a word, by its index. */
  write: (writer: CborWriter, index: number) => void;
}

/**
 * Joins postings. Nothing is encoded anew but the row with which each of them begins.
 *
 * @param parts in the order of their rows.
 */
export function joinPostings(parts: readonly PlacedPostings[]): JoinedWords {
  const all = new Set<string>();
  for (const { postings } of parts) for (const term of postings.terms) all.add(term);
  const words = sortByCodePoints([...all]);
  const sizes = new Uint32Array(words.length);
  const documents = new Uint32Array(words.length);
  /** For each part the index of each word among its own, and 1 more; 0 where it has it not. */
  const terms = parts.map(({ postings }) => {
    const own = new Uint32Array(words.length);
    for (let term = 0, index = 0; term < postings.terms.length; index++) {
      if (postings.terms[term] !== words[index]) continue;
      own[index] = term + 1;
      const holders = postings.documents[term] ?? 0;
      documents[index] = (documents[index] ?? 0) + holders;
      // Of every document Pagefind counts its row and the weight of its places, too.
      sizes[index] = (sizes[index] ?? 0) + (postings.places[term] ?? 0) + 2 * holders;
      term++;
    }
    return own;
  });
  const write = (writer: CborWriter, index: number) => {
    writer.array(3);
    writer.text(words[index] ?? '');
    writer.array(documents[index] ?? 0);
    let before = 0;
    for (let part = 0; part < parts.length; part++) {
      const term = (terms[part]?.[index] ?? 0) - 1;
      const placed = parts[part];
      if (term < 0 || placed === undefined) continue;
      const { postings, firstRow } = placed;
      writeRow(writer, firstRow + (postings.first[term] ?? 0) - before);
      writer.bytes(postings.bytes, postings.ends[term - 1] ?? 0, postings.ends[term]);
      before = firstRow + (postings.last[term] ?? 0);
    }
    // Pagefind's list of spellings with marks: terms have none.
    writer.array(0);
  };
  return { words, sizes, write };
}
