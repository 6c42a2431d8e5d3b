import { deserialize, serialize } from 'node:v8';
import type { Briefing } from '../../model/briefing.ts';
import { lexiconData, openLexicon } from '../analysis/lexicon.ts';
import type { StoredResult } from '../index-format.ts';
import { documentTerms } from './document-terms.ts';
import type { DocumentFacets } from './facet-table.ts';
import type { SearchNames } from './names.ts';
import { hexDigest, packed } from './packed-file.ts';
import { noTerm, postingsOf, type Postings } from './pagefind-format/postings.ts';
import {
  briefingDocument,
  briefingOrder,
  type FacetNames,
  type SearchDocument,
} from './search-document.ts';
import { isListed } from './word-lists.ts';

/** All that the index needs of some documents, in their order. Lists are parallel to the documents. */
export interface Segment {
  facets: DocumentFacets[];
  results: {
    /** The `hexDigest` of each result before packing. */
    digests: string[];
    /** Where each ends in `bytes`. */
    ends: Uint32Array;
    /** All results, each gzipped. */
    bytes: Uint8Array;
  };
  postings: Postings;
  /** For the word lists, in any order. */
  words: string[];
}

/** Reads a segment that a `SegmentBuilder` made; its bytes must not change afterwards. */
export function openSegment(bytes: Uint8Array): Segment {
  return deserialize(bytes) as Segment;
}

/** A briefing to index. */
export interface IndexedBriefing extends FacetNames {
  /** Returns the words of its body, for which its file is opened. */
  text: () => string;
  briefing: Briefing & { slug: string };
}

/** Makes segments of the search index. Opening one takes some milliseconds: use one for many segments. */
export interface SegmentBuilder {
  /**
   * Returns the segment of briefings.
   *
   * @param briefings in any order.
   * @throws where a file cannot be read.
   */
  ofBriefings(briefings: readonly IndexedBriefing[]): Uint8Array;
  /** Returns the segment of other pages. */
  ofPages(documents: readonly SearchDocument[]): Uint8Array;
}

/** Opens a builder for an archive with these names. */
export function openSegmentBuilder({ named, synonyms }: SearchNames): SegmentBuilder {
  const lexicon = openLexicon(lexiconData(named, synonyms));
  const build = <T>(
    all: readonly T[],
    orderOf: (one: T) => string,
    read: (one: T) => SearchDocument,
  ) => {
    const texts = new StringTable();
    const words = new Set<string>();
    const facets: DocumentFacets[] = [];
    const results: { digest: string; bytes: Uint8Array }[] = [];
    const documents: Uint32Array[] = [];
    const sorted = all
      .map((one) => ({ one, order: orderOf(one) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    for (const { one } of sorted) {
      const document = read(one);
      const terms = documentTerms(document, lexicon);
      documents.push(texts.numbersOf(terms.positions));
      for (const word of terms.words) words.add(word);
      facets.push(document.facets);
      results.push(packedResult(document));
    }
    let end = 0;
    const segment: Segment = {
      facets,
      results: {
        digests: results.map(({ digest }) => digest),
        ends: Uint32Array.from(results, ({ bytes }) => (end += bytes.length)),
        bytes: Buffer.concat(results.map(({ bytes }) => bytes)),
      },
      postings: postingsOf({ terms: texts.texts, documents }),
      words: [...words].filter(isListed),
    };
    return serialize(segment);
  };
  return {
    ofBriefings: (briefings) =>
      build(
        briefings,
        ({ briefing }) => briefingOrder(briefing),
        ({ text, briefing, ...names }) => briefingDocument(briefing, text(), names),
      ),
    ofPages: (pages) =>
      build(
        pages,
        ({ order }) => order,
        (page) => page,
      ),
  };
}

/** Numbers texts; the empty one has the number `noTerm`. */
class StringTable {
  /** By their numbers. */
  readonly texts = [''];
  readonly #numbers = new Map([['', noTerm]]);

  numbersOf(texts: readonly string[]): Uint32Array {
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

function packedResult({ result, summary, body }: SearchDocument) {
  const shown: StoredResult = { ...result, text: [summary, body].filter(Boolean).join('\n') };
  const content = Buffer.from(JSON.stringify(shown));
  return { digest: hexDigest(content), bytes: packed(content) };
}
