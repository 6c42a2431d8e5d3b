import type { FileRecord } from './site-record.ts';

/** One piece of the work of building a site; those of one kind can be done at the same time. */
export type Task =
  /** Copies the files that every site has. */
  | { kind: 'assets' }
  /** Prints a route; with years, only the briefings of those. */
  | { kind: 'sheets'; route: string; years?: readonly string[] }
  /** Makes the part of the search index for a year, or for all pages that are no briefings. */
  | { kind: 'part'; of: string }
  /** Writes the search index out of all parts. */
  | { kind: 'index' };

/** What a task has put into the tree. */
export type Outcome = [file: string, known: FileRecord][];

/** The part of the index for all pages that are no briefings. */
export const otherPages = 'pages';

/** Of a shard's files: its part of the index, and the record of all its files. */
export const shardPart = 'index.part';
export const shardRecord = 'record.json';

/** The compiled pages: what a press prints with. */
export interface Plates {
  /** Changes with the code, the versions of all packages and the site's settings. */
  key: string;
  /** Holds the program, a module that begins with "prerender-entry". */
  program: string;
  /** Holds the files that every site has: styles, scripts, what is in `public/`. */
  assets: string;
}

/** What everyone who works on a site must know; plain data, as it travels to other processes. */
export interface Job {
  plates: Plates;
  /** Where the new site grows. */
  tree: string;
  /** What it may keep. */
  stocks: readonly KeptFolder[];
  /** Where parts of the index are kept between builds. */
  parts: string;
  /** The path of what is known of the index of the last site; absent where no index is written. */
  inventories?: string;
  /** The digest of the content, as of `contentDigest`. */
  content: string;
  /** Whether compressed copies stand beside the files. */
  compresses: boolean;
  /** Where the shards are that are to be joined: no briefing is printed then. */
  shards?: string;
}

/** A folder of finished files that may be kept. */
export interface KeptFolder {
  folder: string;
  /** The path of its record. */
  record: string;
  /** By what a file is known to be what its record says: digests outlive a journey, dates do not. */
  proof: 'date' | 'digest';
}
