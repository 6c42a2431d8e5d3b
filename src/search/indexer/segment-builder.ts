import { hash } from 'node:crypto';
import type { Briefing } from '../../model/briefing.ts';
import { lexiconData, openLexicon, type Lexicon, type Named } from '../analysis/lexicon.ts';
import { codeKey } from './analyser-key.ts';
import { encodePart, openKept, type OpenPart, type Part } from './segment.ts';
import { Numbering, sortedWords } from './string-table.ts';
import { postingsOf, rowsOfPostings } from './pagefind-format/postings.ts';
import { hexDigest, packedCard, type PackedFile } from './packed-file.ts';
import { noTerm, searchContent } from './document-terms.ts';
import {
  briefingDocument,
  briefingOrder,
  type FacetNames,
  type SearchDocument,
} from './search-document.ts';

/** A briefing that is to be found. */
export interface IndexedBriefing extends FacetNames {
  /** Returns the words of its body, for which its file is opened. */
  text: () => string;
  briefing: Briefing & { slug: string };
  /**
   * A text that changes whenever the file's bytes or the names change by which it calls its source
   * and sectors; it need not cover the gazetteer.
   */
  digest: string;
}

/** What readers call things. */
export interface Gazetteer {
  named: Named[];
  synonyms: string[][];
}

/** Makes parts of the search index. Opening one costs some milliseconds: open one for many parts. */
export interface PartMaker {
  /**
   * The part of one year: all that `writeIndex` needs to know of its briefings.
   *
   * @param briefings those of the year, in any order.
   * @param kept an earlier part of the year, if there is one. Of a briefing whose digest it knows
   *   nothing is read. One that is damaged, or was made by other code or with another gazetteer, is
   *   passed over. The outcome is the same to the byte as without it.
   * @throws where a file cannot be read.
   */
  ofBriefings(briefings: readonly IndexedBriefing[], kept?: Uint8Array): Uint8Array;
  /** The part of the pages that are no briefings; see `ofBriefings`. */
  ofPages(documents: readonly SearchDocument[], kept?: Uint8Array): Uint8Array;
}

/** A document that is not read before it is known to have changed. */
interface Unread {
  order: string;
  digest: string;
  read: () => SearchDocument;
}

/** Opens a maker of parts for an archive with these names. */
export function openPartMaker({ named, synonyms }: Gazetteer): PartMaker {
  const data = lexiconData(named, synonyms);
  const lexicon = openLexicon(data);
  const key = hash('sha256', codeKey() + JSON.stringify(data), 'buffer');
  return {
    ofBriefings(briefings, kept) {
      const unread = briefings.map(({ text, briefing, digest, ...names }): Unread => {
        const read = () => briefingDocument(briefing, text(), names);
        return { order: briefingOrder(briefing), digest, read };
      });
      return makePart(unread, lexicon, key, kept);
    },
    ofPages(documents, kept) {
      const unread = documents.map((document): Unread => {
        const digest = hexDigest(JSON.stringify(document));
        return { order: document.order, digest, read: () => document };
      });
      return makePart(unread, lexicon, key, kept);
    },
  };
}

function makePart(
  documents: readonly Unread[],
  lexicon: Lexicon,
  key: Uint8Array,
  kept: Uint8Array | undefined,
): Uint8Array {
  const sorted = documents.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const keys = sorted.map(({ order, digest }) => `${order} ${digest}`);
  const before = kept && openKept(kept, key);
  const keysBefore = before?.keys() ?? [];
  if (kept && before && isSame(keys, keysBefore)) return kept;

  const rowsBefore = new Map(keysBefore.map((key, row) => [key, row]));
  const known = before && openRows(before);
  const terms = new Numbering(known?.terms.terms ?? [noTerm]);
  const words = new Numbering(known?.words.words ?? []);
  const rows = sorted.map(({ order, read }, row): DocumentRow => {
    const rowBefore = rowsBefore.get(keys[row] ?? '');
    const same = rowBefore === undefined ? undefined : known?.row(rowBefore);
    return same ? { order, ...same } : { order, ...readRow(read(), lexicon, terms, words) };
  });
  const part: Part = {
    keys,
    facets: rows.map(({ facets }) => facets),
    orders: rows.map(({ order }) => order),
    cards: rows.map(({ card }) => card),
    lengths: Uint32Array.from(rows, ({ terms }) => terms.length),
    postings: postingsOf({ terms: terms.texts, rows: rows.map(({ terms }) => terms) }),
    words: sortedWords(
      words.texts,
      rows.map(({ words }) => words),
    ),
  };
  return encodePart(part, key);
}

/** What a part says of one document, with terms and words by numbers. */
interface DocumentRow {
  order: string;
  facets: SearchDocument['facets'];
  card: PackedFile;
  terms: Uint32Array;
  words: Uint32Array;
}

function readRow(
  document: SearchDocument,
  lexicon: Lexicon,
  terms: Numbering,
  words: Numbering,
): Omit<DocumentRow, 'order'> {
  const content = searchContent(document, lexicon);
  return {
    facets: document.facets,
    card: packedCard(document),
    terms: terms.ofAll(content.row),
    words: words.ofAll([...content.words]),
  };
}

/** Gives the documents of a part that was kept, by their rows. */
function openRows(part: OpenPart) {
  const facets = part.facets();
  const cards = part.cards();
  const terms = rowsOfPostings(part.postings(), part.lengths());
  const words = part.wordRows();
  const row = (row: number): Omit<DocumentRow, 'order'> | undefined => {
    const values = {
      ...{ facets: facets[row], card: cards[row] },
      ...{ terms: terms.rows[row], words: words.rows[row] },
    };
    return isComplete(values) ? values : undefined;
  };
  return { terms, words, row };
}

function isComplete<T extends object>(values: T): values is { [K in keyof T]: NonNullable<T[K]> } {
  return Object.values(values).every((value) => value !== undefined);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}
