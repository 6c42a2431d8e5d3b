import { deserialize, serialize } from 'node:v8';
import { lexiconData, openLexicon } from '../analysis/lexicon.ts';
import type { StoredResult } from '../index-format.ts';
import { documentTerms } from './document-terms.ts';
import type { TableRow } from './facet-table.ts';
import type { SearchNames } from './names.ts';
import { hexDigest, packed } from './packed-file.ts';
import { postingsOf, type Postings } from './pagefind-format/postings.ts';
import type { SearchDocument } from './search-document.ts';
import { isListed } from './word-lists.ts';

/** All that the index needs of some documents, in their order. Lists are parallel to the documents. */
export interface Segment {
  facets: TableRow[];
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

/** Reads a segment from its bytes, which must not change afterwards. */
export function openSegment(bytes: Uint8Array): Segment {
  return deserialize(bytes) as Segment;
}

/**
 * Returns a function that makes the segment of some documents, in whatever order they come. Opening the
 * names takes some milliseconds: use one for many segments.
 */
export function segmentMaker({
  named,
  synonyms,
}: SearchNames): (documents: readonly SearchDocument[]) => Uint8Array {
  const lexicon = openLexicon(lexiconData(named, synonyms));
  return (documents) => {
    const sorted = documents.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    const texts = new StringTable();
    const words = new Set<string>();
    const facets: TableRow[] = [];
    const placed = sorted.map((document) => {
      const terms = documentTerms(document, lexicon);
      for (const word of terms.words) words.add(word);
      facets.push({ ...document.facets, length: terms.length });
      return { terms: texts.numbersOf(terms.terms), positions: Uint32Array.from(terms.positions) };
    });
    const results = sorted.map(packedResult);
    let end = 0;
    const segment: Segment = {
      facets,
      results: {
        digests: results.map(({ digest }) => digest),
        ends: Uint32Array.from(results, ({ bytes }) => (end += bytes.length)),
        bytes: Buffer.concat(results.map(({ bytes }) => bytes)),
      },
      postings: postingsOf({ terms: texts.texts, documents: placed }),
      words: [...words].filter(isListed),
    };
    return serialize(segment);
  };
}

/** Numbers texts from 0. */
class StringTable {
  /** By their numbers. */
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

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
