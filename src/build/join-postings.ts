import { CborWriter } from './cbor.ts';
import { sortByCodePoints } from './code-points.ts';
import { writeRow, type Postings } from './postings.ts';

/** A word with all documents that hold it, as Pagefind's chunks have it. */
export interface JoinedWord {
  word: string;
  /** How many numbers Pagefind counts in it: a chunk's size is their sum. */
  size: number;
  /** Writes it. */
  write: (writer: CborWriter) => void;
}

/** Postings whose rows begin somewhere in those of a shard. */
export interface PlacedPostings {
  postings: Postings;
  /** The row of the shard in which their first row comes. */
  firstRow: number;
}

/**
 * Joins postings into words, in the order of their code points. Nothing is encoded anew but the row
 * with which each of the postings begins.
 *
 * @param parts in the order of their rows.
 */
export function* joinPostings(parts: readonly PlacedPostings[]): Generator<JoinedWord> {
  const all = new Set<string>();
  for (const { postings } of parts) for (const term of postings.terms) all.add(term);
  const next = new Uint32Array(parts.length);
  for (const word of sortByCodePoints([...all])) {
    const holders: [part: PlacedPostings, term: number][] = [];
    let documents = 0;
    let places = 0;
    for (const [index, part] of parts.entries()) {
      const term = next[index] ?? 0;
      if (part.postings.terms[term] !== word) continue;
      next[index] = term + 1;
      holders.push([part, term]);
      documents += part.postings.documents[term] ?? 0;
      places += part.postings.places[term] ?? 0;
    }
    const write = (writer: CborWriter) => writeWord(writer, word, documents, holders);
    // Of every document Pagefind counts its row and the weight of its places, too.
    yield { word, size: places + 2 * documents, write };
  }
}

function writeWord(
  writer: CborWriter,
  word: string,
  documents: number,
  holders: readonly [PlacedPostings, number][],
) {
  writer.array(3);
  writer.text(word);
  writer.array(documents);
  let before = 0;
  for (const [{ postings, firstRow }, term] of holders) {
    writeRow(writer, firstRow + (postings.first[term] ?? 0) - before);
    writer.bytes(postings.bytes, postings.ends[term - 1] ?? 0, postings.ends[term]);
    before = firstRow + (postings.last[term] ?? 0);
  }
  // Pagefind's list of spellings with marks: terms have none.
  writer.array(0);
}
