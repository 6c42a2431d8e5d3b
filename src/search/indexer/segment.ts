import { deserialize, serialize } from 'node:v8';
import { lexiconData, openLexicon } from '../analysis/lexicon.ts';
import { documentTerms } from '../analysis/document-terms.ts';
import { rulesOf } from '../analysis/language-rules.ts';
import { isListed } from '../analysis/listed-words.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { pagefindSignature, reservedPositions, type Fragment } from '../index-format.ts';
import { filtersOf, type TableRow } from './facet-table.ts';
import type { SearchNames } from './names.ts';
import { hexDigest, packed } from './packed-file.ts';
import { postingsOf, type Postings } from './pagefind-format/postings.ts';
import type { SearchDocument } from './search-document.ts';

/** All that the index needs of some documents, in their order. Lists are parallel to the documents. */
export interface Segment {
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
}

/** Where stop words are said to be, once a document. */
const afterAside = Object.values(reservedPositions).reduce((sum, length) => sum + length);

/** Reads a segment from its bytes, which must not change afterwards. */
export function openSegment(bytes: Uint8Array): Segment {
  return deserialize(bytes) as Segment;
}

/**
 * Returns a function that makes the segment of some documents, in whatever order they come. Opening the
 * names takes some milliseconds: use one for many segments.
 */
export function segmentMaker({
  language,
  named,
  synonyms,
}: SearchNames): (documents: readonly SearchDocument[]) => Uint8Array {
  const lexicon = openLexicon(lexiconData(named, synonyms), rulesOf(language));
  return (documents) => {
    const sorted = documents.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    const texts = new StringTable();
    const words = new Set<string>();
    const facets: TableRow[] = [];
    const placed = sorted.map((document) => {
      const { result, summary, body, aside } = document;
      const read = documentTerms({ title: result.title, summary, body, aside }, lexicon);
      const { terms, positions } = read;
      // "Others" has the term "other" already, whose positions must be in their order.
      const known = new Set(terms.filter((term) => stopWords.has(term)));
      for (const word of read.words) {
        words.add(word);
        // Pagefind's own interfaces look up stop words, too.
        if (!stopWords.has(word) || known.has(word) || lexicon.rules) continue;
        positions[terms.push(word) - 1] = afterAside;
      }
      facets.push({ ...document.facets, length: read.length });
      return { terms: texts.numbersOf(terms), positions };
    });
    const fragments = sorted.map((document, index) => packedFragment(document, facets[index]));
    let end = 0;
    const segment: Segment = {
      facets,
      fragments: {
        digests: fragments.map(({ digest }) => digest),
        ends: Uint32Array.from(fragments, ({ bytes }) => (end += bytes.length)),
        bytes: Buffer.concat(fragments.map(({ bytes }) => bytes)),
      },
      summaries: sorted.map(({ summary }) => summary.length),
      asides: sorted.map(({ aside }) => aside),
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

function packedFragment({ result, summary, body }: SearchDocument, row?: TableRow) {
  const { url, ...meta } = result;
  const content = [summary, body].filter(Boolean).join('\n');
  const fragment: Fragment = {
    ...{ url, content, word_count: row?.length ?? 0 },
    ...{ filters: row ? filtersOf(row) : {}, meta, anchors: [] },
  };
  const bytes = Buffer.from(pagefindSignature + JSON.stringify(fragment));
  return { digest: hexDigest(bytes), bytes: packed(bytes) };
}
