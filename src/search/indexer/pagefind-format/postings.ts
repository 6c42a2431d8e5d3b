import { termEnd } from '../../index-format.ts';
import { CborReader, CborWriter } from './cbor.ts';
import { sortByCodePoints } from '../code-points.ts';

/** The number of a term in a row where no term stands. */
export const gap = 0;

/** Rows of terms: what documents are found by. */
export interface TermRows {
  /** Terms by their numbers; the first, of number `gap`, is none. */
  terms: readonly string[];
  /** For each document, the number of the term at each place. */
  rows: readonly Uint32Array[];
}

/**
 * For each term the documents that hold it and its places in them, encoded as Pagefind 1.5 has them
 * in its chunks. All arrays are parallel to the terms.
 */
export interface Postings {
  /** Sealed with `termEnd`, by their code points. */
  terms: string[];
  /** How many documents hold the term. */
  documents: Uint32Array;
  /** The first and the last row that does. */
  first: Uint32Array;
  last: Uint32Array;
  /** How often it stands in them altogether. */
  places: Uint32Array;
  /** Where the term's bytes end in `bytes`; they begin where those of the term before end. */
  ends: Uint32Array;
  /**
   * For each document `[rows since the one before, [weight, place, places since the one before…],
   * []]`, but for the beginning of a term's first one up to its row: that changes when postings are
   * joined.
   */
  bytes: Buffer;
}

/** How Pagefind marks the weight of words in a body, 24. */
const bodyWeight = -25;

/** Turns rows of terms into postings: time and memory grow with the number of places. */
export function postingsOf({ terms, rows }: TermRows): Postings {
  const counts = new Uint32Array(terms.length);
  for (const row of rows) for (const term of row) counts[term] = (counts[term] ?? 0) + 1;
  counts[gap] = 0;

  const starts = new Uint32Array(terms.length);
  let total = 0;
  for (const [term, count] of counts.entries()) {
    starts[term] = total;
    total += count;
  }
  const rowAt = new Uint32Array(total);
  const placeAt = new Uint32Array(total);
  for (const [number, row] of rows.entries()) {
    for (let place = 0; place < row.length; place++) {
      const term = row[place] ?? gap;
      if (term === gap) continue;
      const at = starts[term] ?? 0;
      starts[term] = at + 1;
      rowAt[at] = number;
      placeAt[at] = place;
    }
  }

  const numbers = new Map<string, number>();
  for (const [term, text] of terms.entries()) {
    if (counts[term] !== 0) numbers.set(text + termEnd, term);
  }
  const sorted = sortByCodePoints([...numbers.keys()]);
  const postings: Omit<Postings, 'bytes'> = {
    terms: sorted,
    documents: new Uint32Array(sorted.length),
    first: new Uint32Array(sorted.length),
    last: new Uint32Array(sorted.length),
    places: new Uint32Array(sorted.length),
    ends: new Uint32Array(sorted.length),
  };
  const writer = new CborWriter(4 * total + 1024);
  for (const [index, text] of sorted.entries()) {
    const term = numbers.get(text) ?? gap;
    const places = counts[term] ?? 0;
    const end = starts[term] ?? 0;
    let at = end - places;
    postings.places[index] = places;
    postings.first[index] = rowAt[at] ?? 0;
    postings.last[index] = rowAt[end - 1] ?? 0;
    let documents = 0;
    let rowBefore = 0;
    while (at < end) {
      const row = rowAt[at] ?? 0;
      let until = at;
      while (until < end && rowAt[until] === row) until++;
      if (documents++ > 0) writeRow(writer, row - rowBefore);
      writer.array(1 + until - at);
      writer.negative(bodyWeight);
      let placeBefore = 0;
      for (; at < until; at++) {
        const place = placeAt[at] ?? 0;
        writer.uint(place - placeBefore);
        placeBefore = place;
      }
      writer.array(0);
      rowBefore = row;
    }
    postings.documents[index] = documents;
    postings.ends[index] = writer.length;
  }
  return { ...postings, bytes: Buffer.from(writer.written()) };
}

/** Begins a document of a posting. */
export function writeRow(writer: CborWriter, rowsSince: number): void {
  writer.array(3);
  writer.uint(rowsSince);
}

/**
 * Turns postings back into rows of terms.
 *
 * @param lengths how many places each row has.
 */
export function rowsOfPostings(postings: Postings, lengths: Uint32Array): TermRows {
  const rows = Array.from(lengths, (length) => new Uint32Array(length));
  const reader = new CborReader(postings.bytes);
  const terms = [''];
  for (const [index, text] of postings.terms.entries()) {
    const term = terms.push(text.slice(0, -termEnd.length)) - 1;
    let number = postings.first[index] ?? 0;
    for (let document = 0; document < (postings.documents[index] ?? 0); document++) {
      if (document > 0) {
        reader.uint();
        number += reader.uint();
      }
      const row = rows[number] ?? new Uint32Array();
      const places = reader.uint() - 1;
      reader.uint();
      for (let done = 0, place = 0; done < places; done++) {
        place += reader.uint();
        row[place] = term;
      }
      reader.uint();
    }
  }
  return { terms, rows };
}
