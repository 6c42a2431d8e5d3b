import type { ProblemInFile } from '../../src/content/parse/problem.ts';
import type { Link } from './link.ts';

/** A file of the built site that programs read: a feed, a calendar, a table, a style sheet. */
export interface SiteDocument {
  /** Below the site's folder, with "/" between parts: "pairs/la-vn/feed.xml". */
  path: string;
  text: string;
  /** Its own address, absolute. */
  address: URL;
}

/** What a document names, and what is wrong with it by itself. */
export interface DocumentReading {
  links: Link[];
  findings: ProblemInFile[];
}

/** Reads documents of one kind: never an exception. */
export type DocumentReader = (document: SiteDocument) => DocumentReading;
