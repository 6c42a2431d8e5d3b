import { deserialize, serialize } from 'node:v8';
import { lexiconData, openLexicon, type Lexicon } from '../analysis/lexicon.ts';
import { documentTerms } from '../analysis/document-terms.ts';
import { rulesOf } from '../analysis/language-rules.ts';
import { isListed } from '../analysis/listed-words.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { pagefindSignature, reservedPositions, type Fragment } from '../index-format.ts';
import { filtersOf, type TableRow } from './facet-table.ts';
import type { SearchNames } from './names.ts';
import { hexDigest, packed } from './packed-file.ts';
import { placesIn, postingsOf, type Postings } from './pagefind-format/postings.ts';
import type { SearchDocument } from './search-document.ts';

/** A document that is read only if it is new. */
export interface KeyedDocument {
  /** Changes with all that is indexed of the document. */
  key: string;
  read: () => SearchDocument;
}

/** All that the index needs of some documents, in their order. Lists are parallel to the documents. */
export interface Segment {
  /** `KeyedDocument.key`. */
  keys: string[];
  /** `SearchDocument.order`. */
  orders: string[];
  facets: TableRow[];
  /** What is stored of them to show them as results. */
  fragments: {
    /** The `hexDigest` of each before packing. */
    digests: string[];
    /** Where each ends in `bytes`. */
    ends: Uint32Array;
    /** All of them, each gzipped. */
    bytes: Uint8Array;
  };
  /** How long the summary is with which each text begins. */
  summaries: number[];
  asides: string[];
  postings: Postings;
  /** For the word lists, in any order. */
  words: string[];
  /** The indexes of the words that each document has. */
  wordsOf: Uint32Array[];
}

/** One document of a segment. */
interface AnalysedDocument {
  key: string;
  order: string;
  facets: TableRow;
  fragment: { digest: string; bytes: Uint8Array };
  summary: number;
  aside: string;
  terms: ArrayLike<string>;
  positions: ArrayLike<number>;
  words: readonly string[];
}

/** Where stop words are said to be, once a document. */
const afterAside = Object.values(reservedPositions).reduce((sum, length) => sum + length);

/** Reads a segment from its bytes, which must not change afterwards. */
export function openSegment(bytes: Uint8Array): Segment {
  return deserialize(bytes) as Segment;
}

/** Returns documents, each with a digest of all of it as its key. */
export function keyedDocuments(documents: readonly SearchDocument[]): KeyedDocument[] {
  return documents.map((document) => ({
    key: hexDigest(JSON.stringify(document)),
    read: () => document,
  }));
}

/** Makes the segment of some documents, in whatever order they come. */
export type SegmentMaker = (
  documents: readonly KeyedDocument[],
  /** A segment that was made with the same names: its documents are not analysed again. */
  last?: Segment,
) => Uint8Array;

/**
 * Returns a function that makes segments. Opening the names takes some milliseconds: use one for many segments.
 */
export function segmentMaker({ language, named, synonyms }: SearchNames): SegmentMaker {
  const lexicon = openLexicon(lexiconData(named, synonyms), rulesOf(language));
  return (documents, last) => {
    const known = last ? documentsOf(last) : new Map<string, AnalysedDocument>();
    const sorted = documents
      .map((document) => known.get(document.key) ?? analysed(document, lexicon))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    const texts = new StringTable();
    const words = new StringTable();
    let end = 0;
    const segment: Segment = {
      keys: sorted.map(({ key }) => key),
      orders: sorted.map(({ order }) => order),
      facets: sorted.map(({ facets }) => facets),
      fragments: {
        digests: sorted.map(({ fragment }) => fragment.digest),
        ends: Uint32Array.from(sorted, ({ fragment }) => (end += fragment.bytes.length)),
        bytes: Buffer.concat(sorted.map(({ fragment }) => fragment.bytes)),
      },
      summaries: sorted.map(({ summary }) => summary),
      asides: sorted.map(({ aside }) => aside),
      postings: postingsOf({
        documents: sorted.map(({ terms, positions }) => ({
          terms: texts.numbersOf(terms),
          positions,
        })),
        terms: texts.texts,
      }),
      wordsOf: sorted.map((document) => words.numbersOf(document.words)),
      words: words.texts,
    };
    return serialize(segment);
  };
}

function analysed({ key, read }: KeyedDocument, lexicon: Lexicon): AnalysedDocument {
  const document = read();
  const { result, summary, body, aside, order } = document;
  const found = documentTerms({ title: result.title, summary, body, aside }, lexicon);
  const { terms, positions, length } = found;
  // "Others" has the term "other" already, whose positions must be in their order.
  const known = new Set(terms.filter((term) => stopWords.has(term)));
  for (const word of found.words) {
    // Pagefind's own interfaces look up stop words, too.
    if (!stopWords.has(word) || known.has(word) || lexicon.rules) continue;
    positions[terms.push(word) - 1] = afterAside;
  }
  const facets = { ...document.facets, length };
  return {
    ...{ key, order, facets, aside, terms, positions },
    fragment: packedFragment(document, facets),
    summary: summary.length,
    words: [...found.words].filter(isListed),
  };
}

/** Returns the documents of a segment, by their keys. */
function documentsOf(segment: Segment): Map<string, AnalysedDocument> {
  const { keys, orders, facets, fragments, summaries, asides, words, wordsOf } = segment;
  const { digests, ends, bytes } = fragments;
  const placed = placesIn({ postings: segment.postings, documents: keys.length });
  return new Map(
    keys.map((key, document) => [
      key,
      {
        ...{ key, order: orders[document], facets: facets[document] },
        fragment: {
          digest: digests[document],
          bytes: bytes.subarray(ends[document - 1] ?? 0, ends[document]),
        },
        ...{ summary: summaries[document], aside: asides[document], ...placed[document] },
        words: Array.from(wordsOf[document] ?? [], (word) => words[word]),
      } as AnalysedDocument,
    ]),
  );
}

/** Numbers texts from 0. */
class StringTable {
  /** By their numbers. */
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numbersOf(texts: ArrayLike<string>): Uint32Array {
    const numbers = new Uint32Array(texts.length);
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index] ?? '';
      let number = this.#numbers.get(text);
      if (number === undefined) this.#numbers.set(text, (number = this.texts.push(text) - 1));
      numbers[index] = number;
    }
    return numbers;
  }
}

function packedFragment({ result, summary, body }: SearchDocument, row: TableRow) {
  const { url, ...meta } = result;
  const content = [summary, body].filter(Boolean).join('\n');
  const fragment: Fragment = {
    ...{ url, content, word_count: row.length },
    ...{ filters: filtersOf(row), meta, anchors: [] },
  };
  const bytes = Buffer.from(pagefindSignature + JSON.stringify(fragment));
  return { digest: hexDigest(bytes), bytes: packed(bytes) };
}
