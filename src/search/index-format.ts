/** The conditions by which results are filtered, each the name of a key in the search address. */
export const filterKeys = ['pair', 'country', 'sector', 'source', 'year'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Where the search index is, below the site's root. */
export const indexFolder = 'pagefind/';

/** The one file of the index whose name stays the same; it names all the others. */
export const manifestFile = 'search.json';

/**
 * Ends every term in the index. No folded word holds the letter, so that no term is the beginning
 * of another: Pagefind finds all words that begin with what it is asked for.
 */
export const termEnd = 'ø';

/**
 * What the index consists of. Paths are below `indexFolder`. All files but this one are packed:
 * gzipped JSON, so that they are small from any server.
 */
export interface Manifest {
  /** The file of the names and synonyms: `LexiconData`. */
  books: string;
  words: WordLists;
  /** The briefings, the newest first; each shard holds whole years. */
  shards: Shard[];
  /** Agreements, people, organisations and figures. */
  pages: Shard;
}

/** An index of its own in a folder of its own, whose name changes with its contents. */
export interface Shard {
  folder: string;
  /** How many documents it holds. */
  documents: number;
  /** The years of its briefings, e.g. "2019"; empty where it holds none. */
  from: string;
  until: string;
  /** What Pagefind asks of its `pagefind-entry.json`. */
  entry: unknown;
}

/** The name of a shard's table of rows, in its folder. */
export const facetsFile = 'rows.pack';

/**
 * What is known of a shard's documents without their words; a row is a document, the newest first,
 * in the order of Pagefind's page list.
 */
export type FacetTable = Record<Exclude<FilterKey, 'pair'>, FacetColumn>;

/** For every row, the list of what the document belongs to. */
export interface FacetColumn {
  /** Every list that occurs. */
  lists: string[][];
  /** A letter for each row: the number of its list, counted from `firstLetter`. */
  rows: string;
}

/** Stands for the first list of a column: letters take fewer bytes than numbers and commas. */
export const firstLetter = 0x30;

/** The file of a document's card, in its shard's folder. */
export function resultFile(row: number): string {
  return `cards/${row}.pack`;
}

/** What a result shows. */
export interface StoredResult {
  /** Below the site's root, e.g. "briefings/rubber-road/". */
  url: string;
  title: string;
  /** In words, with its precision; empty where the page has none. */
  date: string;
  /** The source's name, or what the page is where it is no briefing: "Agreement". */
  source: string;
  /** The pairs' names, joined with commas; empty where a briefing is about one country. */
  pairs: string;
  /** What an excerpt is taken from. */
  text: string;
}

/**
 * All words of the archive, sorted as they are and sorted by their letters from the end, cut into
 * files: one wrong letter leaves either the first or the last two letters right.
 */
export interface WordLists {
  forward: WordFile[];
  backward: WordFile[];
}

/** A file of words, one a line, and the first of them (spelt backwards in a backward list). */
export interface WordFile {
  file: string;
  first: string;
}

/** Words shorter than this are in no list. */
export const minListedLength = 4;

/**
 * How many places title and summary have in a document's row of words; the body comes after the
 * summary, and what is never shown after the body. Where a part is longer than its room, the next
 * begins later.
 */
export const reservedPositions = { title: 24, summary: 48 };
