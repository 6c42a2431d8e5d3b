/** The conditions by which results are filtered, each the name of a key in the search address. */
export const filterKeys = ['pair', 'country', 'sector', 'source', 'year'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Where the search index is, below the site's root. */
export const indexFolder = 'pagefind/';

/** The manifest: the only file of the index whose name stays the same; it names all the others. */
export const manifestFile = 'search.json';

/**
 * The end of every term in the index. Pagefind finds all words that begin with what it is asked for;
 * with this letter, which no folded word has, no term is the beginning of another.
 */
export const termEnd = 'ø';

/** How Pagefind's files begin once they are unpacked. */
export const pagefindSignature = 'pagefind_dcd';

/** Returns Pagefind's id of a document, by its number in the shard. */
export function pagefindId(document: number): string {
  return `unknown_${document.toString(16).padStart(7, '0')}`;
}

/** Returns the number of a document by Pagefind's id. */
export function documentOf(id: string): number {
  return Number.parseInt(id.slice(id.indexOf('_') + 1), 16);
}

/**
 * What the index consists of. Paths are below `indexFolder`. All files but this one are gzipped JSON,
 * so that they are small from any server.
 */
export interface Manifest {
  /** The file of the lexicon: `LexiconData`. */
  books: string;
  words: WordLists;
  /** The briefings, the newest first; each shard has whole years. */
  shards: Shard[];
  /** Dossiers, agreements, people, organisations and figures. */
  pages: Shard;
}

/** An index of its own in a folder of its own, whose name changes with its contents. */
export interface Shard {
  folder: string;
  /** How many documents it has. */
  documents: number;
  /** The years of its briefings, e.g. "2019"; empty where it has none. */
  from: string;
  until: string;
  /** What Pagefind asks of its `pagefind-entry.json`. */
  entry: unknown;
}

/** The name of a shard's facet table, in its folder. */
export const facetsFile = 'rows.pack';

/**
 * The facets of a shard's documents. Documents are numbered from 0, the newest first, in the order of
 * Pagefind's page list. Pairs and years are not stored, as they follow from countries and dates.
 */
export interface FacetTable extends Record<'country' | 'sector' | 'source', FacetColumn> {
  dates: DateColumn;
  /**
   * A letter for each document: how many words it has, as the number of steps of `lengthSteps` from
   * one word on, counted from `firstLetter`.
   */
  lengths: string;
}

/** The length of documents is stored in so many steps for each doubling: to about a tenth. */
export const lengthSteps = 4;

/** The date of every document: most are full days, close to each other. */
export interface DateColumn {
  /**
   * A letter for each document: how many days its date is before that of the document before, counted
   * from `firstLetter`; of a date that is not a full day, its first day.
   */
  rows: string;
  /** Dates that are written out, by their documents: not full days, the first one, and after a long time. */
  written: Record<number, string>;
}

/** For every document, the values of one facet. */
export interface FacetColumn {
  /** Every list of values that occurs. */
  lists: string[][];
  /** A letter for each document: the number of its list, counted from `firstLetter`. */
  rows: string;
}

/** The letter for the first list of a column: letters take fewer bytes than numbers and commas. */
export const firstLetter = 0x30;

/** Returns the file of a document's stored result, in its shard's folder. */
export function resultFile(document: number): string {
  return `cards/${document}.pack`;
}

/** What the index stores of a document to show it as a result. */
export interface StoredResult {
  /** Below the site's root, e.g. "briefings/rubber-road/". */
  url: string;
  title: string;
  /** In words, with its precision; empty where the page has none. */
  date: string;
  /** The source's name, or the `RecordKind` of a page that is no briefing. */
  source: string;
  /** The pairs' names, joined with commas; empty where a briefing is about one country. */
  pairs: string;
  /** What an excerpt is taken from. */
  text: string;
  /** Of a dossier the number that sums it up, of an agreement its status. */
  answer?: string;
}

/** What a page is that is no briefing; in the shard of these pages it is also the facet `source`. */
export type RecordKind = 'Dossier' | 'Agreement' | 'Person' | 'Organisation' | 'Figures';

/**
 * All words of the archive, sorted as they are and sorted by their letters from the end, cut into
 * files: one wrong letter leaves either the first or the last two letters right.
 */
export interface WordLists {
  forward: WordFile[];
  backward: WordFile[];
}

/** A file of words, and the first of them (from its last letter in a backward list). */
export interface WordFile {
  file: string;
  first: string;
}

/** Words shorter than this are in no list. */
export const minListedLength = 4;

/**
 * How many positions title, summary and aside, which is never shown, have among the terms of a
 * document; the body comes after them. Where a part is longer, the next begins later.
 */
export const reservedPositions = { title: 24, summary: 48, aside: 56 };
