import { compareCodePoints } from '../../analysis/code-points.ts';
import { CborReader, CborWriter } from './cbor.ts';

/** What documents are found by. */
interface TermPositions {
  /** Terms by their numbers. */
  terms: readonly string[];
  /** For each document, the numbers of its terms and their positions, in ascending order of these. */
  documents: readonly { terms: Uint32Array; positions: ArrayLike<number> }[];
}

/**
 * For each term the documents that have it, and its positions there, encoded as in Pagefind's word
 * chunks. All arrays are parallel to the terms.
 */
export interface Postings {
  /** In the order of their code points. */
  terms: string[];
  /** How many documents have the term. */
  documents: Uint32Array;
  /** The first and the last document that has it. */
  first: Uint32Array;
  last: Uint32Array;
  /** How often it occurs in all of them. */
  positions: Uint32Array;
  /** Where the term's bytes end in `bytes`; they begin where those of the term before end. */
  ends: Uint32Array;
  /**
   * For each document `[documents since the one before, [weight, position, positions since the one
   * before…], []]`. A term's first document lacks the beginning, up to its number, which changes when
   * postings are joined.
   */
  bytes: Uint8Array;
}

/** How Pagefind writes the weight of words in a body, 24. */
const bodyWeight = -25;

/** Returns the postings of some documents, in time and memory that grow with their positions. */
export function postingsOf({ terms, documents }: TermPositions): Postings {
  const counts = new Uint32Array(terms.length);
  for (const document of documents) {
    for (const term of document.terms) counts[term] = (counts[term] ?? 0) + 1;
  }

  // All positions, sorted by terms: each term's begin at its start, which moves to their end.
  const starts = new Uint32Array(terms.length);
  let total = 0;
  for (const [term, count] of counts.entries()) {
    starts[term] = total;
    total += count;
  }
  const documentAt = new Uint32Array(total);
  const positionAt = new Uint32Array(total);
  for (const [number, document] of documents.entries()) {
    const { terms, positions } = document;
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index] ?? 0;
      const at = starts[term] ?? 0;
      starts[term] = at + 1;
      documentAt[at] = number;
      positionAt[at] = positions[index] ?? 0;
    }
  }

  const numbers = new Map<string, number>();
  for (const [term, text] of terms.entries()) {
    if (counts[term] !== 0) numbers.set(text, term);
  }
  const sorted = sortByCodePoints([...numbers.keys()]);
  const postings: Omit<Postings, 'bytes'> = {
    terms: sorted,
    documents: new Uint32Array(sorted.length),
    first: new Uint32Array(sorted.length),
    last: new Uint32Array(sorted.length),
    positions: new Uint32Array(sorted.length),
    ends: new Uint32Array(sorted.length),
  };
  const writer = new CborWriter(4 * total + 1024);
  for (const [index, text] of sorted.entries()) {
    const term = numbers.get(text) ?? 0;
    const count = counts[term] ?? 0;
    const end = starts[term] ?? 0;
    let at = end - count;
    postings.positions[index] = count;
    postings.first[index] = documentAt[at] ?? 0;
    postings.last[index] = documentAt[end - 1] ?? 0;
    let found = 0;
    let documentBefore = 0;
    while (at < end) {
      const document = documentAt[at] ?? 0;
      let until = at;
      while (until < end && documentAt[until] === document) until++;
      if (found++ > 0) beginDocument(writer, document - documentBefore);
      writer.array(1 + until - at);
      writer.negative(bodyWeight);
      let positionBefore = 0;
      for (; at < until; at++) {
        const position = positionAt[at] ?? 0;
        writer.uint(position - positionBefore);
        positionBefore = position;
      }
      writer.array(0);
      documentBefore = document;
    }
    postings.documents[index] = found;
    postings.ends[index] = writer.length;
  }
  return { ...postings, bytes: writer.written() };
}

/** Returns for each document its terms and their positions, in ascending order for each term. */
export function placesIn({
  postings,
  documents,
}: PostingsOfDocuments): { terms: string[]; positions: number[] }[] {
  const places = Array.from({ length: documents }, () => ({
    terms: [] as string[],
    positions: [] as number[],
  }));
  const reader = new CborReader(postings.bytes);
  for (const [index, term] of postings.terms.entries()) {
    let document = postings.first[index] ?? 0;
    for (let found = 0; reader.at < (postings.ends[index] ?? 0); found++) {
      if (found > 0) {
        reader.head();
        document += reader.head();
      }
      const place = places[document];
      // The weight is one of the numbers.
      const length = reader.head() - 1;
      reader.head();
      let position = 0;
      for (let read = 0; read < length; read++) {
        place?.terms.push(term);
        place?.positions.push((position += reader.head()));
      }
      // The empty list at its end.
      reader.head();
    }
  }
  return places;
}

function beginDocument(writer: CborWriter, since: number): void {
  writer.array(3);
  writer.uint(since);
}

/** The postings of so many documents. */
export interface PostingsOfDocuments {
  postings: Postings;
  documents: number;
}

/** Words with all documents of an index that have them. */
interface JoinedWords {
  /** In the order of their code points. */
  words: string[];
  /** How many numbers Pagefind counts in each: the size of a chunk is their sum. */
  sizes: Uint32Array;
  /** Writes a word, by its index: `[word, [documents…], []]`. */
  write: (writer: CborWriter, index: number) => void;
}

/**
 * Joins the postings of segments to those of an index. Only the number of the document with which each
 * of them begins is encoded again.
 *
 * @param segments in the order of their documents.
 */
export function joinPostings(segments: readonly PostingsOfDocuments[]): JoinedWords {
  const all = new Set<string>();
  for (const { postings } of segments) for (const term of postings.terms) all.add(term);
  const words = sortByCodePoints([...all]);
  const sizes = new Uint32Array(words.length);
  const documents = new Uint32Array(words.length);
  let before = 0;
  const placed = segments.map(({ postings, documents: own }) => {
    const firstDocument = before;
    before += own;
    /** The index of each word among the segment's terms, and 1 more; 0 for words that it has not. */
    const terms = new Uint32Array(words.length);
    for (let term = 0, index = 0; term < postings.terms.length; index++) {
      if (postings.terms[term] !== words[index]) continue;
      terms[index] = term + 1;
      const found = postings.documents[term] ?? 0;
      documents[index] = (documents[index] ?? 0) + found;
      // Of every document Pagefind counts its number and the weight of its positions, too.
      sizes[index] = (sizes[index] ?? 0) + (postings.positions[term] ?? 0) + 2 * found;
      term++;
    }
    return { postings, firstDocument, terms };
  });
  const write = (writer: CborWriter, index: number) => {
    writer.array(3);
    writer.text(words[index] ?? '');
    writer.array(documents[index] ?? 0);
    let before = 0;
    for (const { postings, firstDocument, terms } of placed) {
      const term = (terms[index] ?? 0) - 1;
      if (term < 0) continue;
      beginDocument(writer, firstDocument + (postings.first[term] ?? 0) - before);
      writer.bytes(postings.bytes, postings.ends[term - 1] ?? 0, postings.ends[term]);
      before = firstDocument + (postings.last[term] ?? 0);
    }
    // Pagefind's list of spellings with marks: terms have none.
    writer.array(0);
  };
  return { words, sizes, write };
}

/** Sorts texts in place by their code points, as Pagefind orders them, and returns them. */
function sortByCodePoints(texts: string[]): string[] {
  const hasSurrogates = texts.some((text) => /[\ud800-\udfff]/.test(text));
  // By default texts are sorted by UTF-16 units, which is faster, and differs only for surrogates.
  return hasSurrogates ? texts.sort(compareCodePoints) : texts.sort();
}
