import type { LexiconData } from './analysis/lexicon.ts';

/** The conditions by which results are filtered, each the name of a key in the search address. */
export const filterKeys = ['pair', 'country', 'sector', 'source', 'year'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** In the words of a query, between the sides of which one is enough. */
export const or = 'OR';

/** Where the search index is, below the site's root. */
export const indexFolder = 'pagefind/';

/** The manifest, whose name stays the same; it has or names all that the page reads. */
export const manifestFile = 'search.json';

/** How Pagefind's files begin once they are unpacked. */
export const pagefindSignature = 'pagefind_dcd';

/**
 * What the index consists of. Paths are below `indexFolder`. Files named `.pack` are gzipped JSON, so
 * that they are small from any server. Of a small archive the page reads the manifest alone, of a larger
 * one those of Pagefind's files that a query needs. These are there at every size.
 */
export type Manifest = SmallManifest | LargeManifest;

interface CommonManifest {
  lexicon: LexiconData;
  /**
   * The file of the names and synonyms that are in no text, and not in Latin letters: only a query with
   * such letters needs them. `LexiconData`.
   */
  others: string;
}

/**
 * The whole index of an archive whose texts are so few that the browser analyses them itself. Its lexicon
 * lacks the names that `namesOfRecords` reads from the records.
 */
export interface SmallManifest extends CommonManifest {
  briefings: SmallDocuments;
  records: SmallDocuments;
}

/**
 * Documents, the newest first. All lists are parallel; what is alike is together, which makes fewer bytes.
 */
export interface SmallDocuments {
  /** Without the lengths of documents, which are known when these are analysed. */
  facets: Omit<FacetTable, 'lengths'>;
  /** For each part of results that of all documents; empty where one has none. */
  results: Record<Exclude<keyof StoredResult, 'language'>, string[]> & { language?: string[] };
  /** How long the summary is with which each text begins. */
  summaries: number[];
  /** What each is found by but is not shown, without what `resultAside` has. */
  asides: string[];
}

/** Are for the title at the beginning of a text, and for the answer in it, in a small archive. */
export const titleSign = '¶';
export const answerSign = '\ue000';

/** Returns the results of documents. */
export function resultsOf({ results }: SmallDocuments): StoredResult[] {
  const columns = Object.entries(results) as [keyof StoredResult, string[]][];
  return results.url.map((_, document) => {
    const parts = columns.map(([key, values]) => [key, values[document]]);
    const { answer, published, language, ...stored } = Object.fromEntries(
      parts,
    ) as unknown as StoredResult;
    const { title, text: short } = stored;
    const text = short.startsWith(titleSign) ? title + short.slice(1) : short;
    return {
      ...stored,
      text: answer ? text.replace(answerSign, () => answer) : text,
      ...(answer && { answer }),
      ...(published && { published }),
      ...(language && { language }),
    };
  });
}

/** Returns what a briefing is found by that is, in other words, in its result: source, date and slug. */
export function resultAside({ source, date, url }: Omit<StoredResult, 'text'>): string {
  const [, slug = ''] = url.split('/');
  return [source, date, slug.replaceAll('-', ' ')].join('. ');
}

/** Returns what a document of a small archive is found by; only that of a briefing begins with a sign. */
export function wholeAside(stored: string, result: StoredResult): string {
  return stored.startsWith('. ') ? resultAside(result) + stored : stored;
}

/** The manifest of a larger archive. */
export interface LargeManifest extends CommonManifest {
  words: WordLists;
  /** The briefings, the newest first; each shard has whole years. */
  shards: Shard[];
  /** Dossiers, agreements, projects, events, people, organisations and figures. */
  records: Shard;
}

/**
 * A Pagefind index. The names of all its files but the entry change with their contents: the table lists those of the
 * word chunks and the fragments, and other files are named by the id, which changes with the whole index.
 */
export interface Shard {
  /** Where it is below `indexFolder`, e.g. "2019-2023/"; the newest is in that folder itself. */
  folder: string;
  /** Ten hexadecimal digits. */
  id: string;
  /** How many documents it has. */
  documents: number;
  /** The years of its briefings, e.g. "2019"; empty where it has none. */
  from: string;
  until: string;
  /** Absent where it is a file: only the newest shard and the records are part of every search. */
  table?: ShardTable;
}

/** The files of a shard, below `indexFolder`. */
export const shardFiles = {
  /** `ShardTable`. */
  table: ({ folder, id }: Shard) => `${folder}${id}.pack`,
  chunk: ({ folder }: Shard, name = '') => `${folder}index/${name}.pf_index`,
  fragment: ({ folder }: Shard, name = '') => `${folder}fragment/${name}.pf_fragment`,
};

/**
 * The names of files. Neighbours form a group: their names have the same ten hexadecimal digits, which change with the
 * content of any of them, followed by their numbers in the group. A digest for each file would take more bytes; with
 * one for all files, every file would be renamed after each edit.
 */
export interface NameGroups {
  digests: string[];
  /** A letter for each group: how many files it has, counted from `firstLetter`. */
  files: string;
}

/** Returns the names of files, in their order. */
export function namesIn({ digests, files }: NameGroups): string[] {
  const lengths = Array.from(files, (letter) => (letter.codePointAt(0) ?? 0) - firstLetter);
  return digests.flatMap((digest, group) =>
    Array.from({ length: lengths[group] ?? 0 }, (_, number) => `${digest}_${number}`),
  );
}

/** What the page reads of every shard. */
export interface ShardTable {
  facets: FacetTable;
  /** With what the terms of each word chunk begin, in the order of code points. */
  chunks: string[];
  /** The names of the word chunks. */
  chunkNames: NameGroups;
  /** The names of the documents' fragments. */
  fragmentNames: NameGroups;
}

/** What Pagefind stores of a document. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Partial<Record<FilterKey, readonly string[]>>;
  meta: Omit<StoredResult, 'url' | 'text'>;
  anchors: [];
}

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

/** Returns the letter for a number. */
export function letterOf(number: number): string {
  return String.fromCodePoint(firstLetter + number);
}

/** Returns the letter for the length of a document. */
export function letterOfLength(words: number): string {
  return letterOf(Math.round(lengthSteps * Math.log2(Math.max(1, words))));
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
  /** The language of its title and text, BCP 47, if it is not that of the page. */
  language?: string;
  /** The day on which a briefing went online, ISO 8601, where that is known. */
  published?: string;
  /** Of a dossier the number that sums it up, of an agreement or a project its status. */
  answer?: string;
}

/** What a page is that is no briefing; in the shard of these pages it is also the facet `source`. */
export type RecordKind =
  'Dossier' | 'Agreement' | 'Project' | 'Event' | 'Person' | 'Organisation' | 'Figures';

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
