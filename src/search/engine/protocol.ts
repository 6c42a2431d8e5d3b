import type { StoredResult } from '../index-format.ts';
import type { Stretch } from './excerpt.ts';
import type { Conditions, FilterCounts } from './facets.ts';

/** What is to be searched for. */
export interface Request {
  /** The reader's line; conditions typed in it are left to `conditions`. */
  q: string;
  conditions: Conditions;
  sort: 'relevance' | 'date';
  /** Whether the reader is still typing, so that the last word may be the beginning of one. */
  typing: boolean;
}

/** How many results are shown at once. */
export const batch = 10;

/** A result as it is shown. */
export interface Result extends StoredResult {
  excerpt: Stretch[];
}

/** Words that were looked for in place of one that occurs nowhere. */
export interface AlsoSearched {
  said: string;
  instead: string[];
}

/** How many briefings would be found without some of the words. */
export interface Without {
  said: string;
  total: number;
  /** The reader's line without it. */
  q: string;
}

/** What was found so far. */
export interface Answer {
  /** Whether all of the archive was searched. */
  complete: boolean;
  /** Briefings found. */
  total: number;
  /** The first of them. */
  results: Result[];
  /** Agreements, people, organisations and figures that fit best. */
  pages: StoredResult[];
  /** For every choice, how many briefings it would leave; absent until all was searched. */
  counts?: FilterCounts;
  alsoSearched: AlsoSearched[];
  /** Whether only words were asked for that are too common to be searched for. */
  tooCommon: boolean;
  /** Words that occur nowhere, nor anything near them. */
  absent: string[];
  /** Where nothing was found: what would be without each of the words. */
  without: Without[];
  /** When the copy was made that was searched, in milliseconds since 1970; absent with a line. */
  copiedAt?: number;
  /** Briefings found in the copy that cannot be shown, as no more of them is on this device. */
  unheld: number;
  /** Years that could not be searched, because a part of the index did not arrive. */
  unreached: string[];
  /** Whether words were not looked up that may have been meant, because their lists did not arrive. */
  unguessed: boolean;
}

/** The answer before anything was found. */
export const nothingFound: Answer = {
  complete: true,
  total: 0,
  results: [],
  pages: [],
  tooCommon: false,
  alsoSearched: [],
  absent: [],
  without: [],
  unheld: 0,
  unreached: [],
  unguessed: false,
};
