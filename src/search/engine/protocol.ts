import type { StoredResult } from '../index-format.ts';
import type { QueryWords } from '../parse-query.ts';
import type { SearchSort } from '../search-state.ts';
import type { Fragment } from './excerpt.ts';
import type { Filter, FilterCounts } from './facets.ts';

/** What the page asks of the engine: a parsed query, its conditions by the values that meet them. */
export interface SearchRequest extends QueryWords, Filter {
  sort: SearchSort;
  /** Whether the reader is still typing, so that the last word may be the beginning of one. */
  typing: boolean;
}

/** How many results are shown at once. */
export const resultsPerPage = 10;

/** A result as it is shown. */
export interface Result extends StoredResult {
  /** Its date, EDTF. */
  edtf: string;
  /** The ids of its sectors, which it is found by, too. */
  sectors: readonly string[];
  excerpt: Fragment[];
}

/** A result that lacks some of the words. */
interface NearResult {
  result: Result;
  /** The words that it does not have, as they were typed. */
  missing: string[];
}

/** A page besides the briefings that matches. */
export interface FoundRecord extends StoredResult {
  /** Whether it is the dossier or the agreement that the query names. */
  isNamed: boolean;
}

/** Words that were searched for in place of one that occurs nowhere. */
export interface Replacement {
  text: string;
  replacements: string[];
}

/** How many briefings would be found without some of the words. */
export interface Relaxation {
  omitted: string;
  total: number;
}

/** What was found so far. */
export interface SearchResponse {
  /** Whether all of the archive was searched. */
  complete: boolean;
  /** How many briefings were found. */
  total: number;
  /** The first of them. */
  results: Result[];
  /** Where few briefings have all words: those that have most of them, best first. */
  nearest: NearResult[];
  /** The dossiers, agreements, people, organisations and figures that match best, those named first. */
  records: FoundRecord[];
  /** For every choice, how many briefings it would leave; absent until all was searched. */
  counts?: FilterCounts;
  replaced: Replacement[];
  /** Whether the query has only words that are too common to be searched for. */
  tooCommon: boolean;
  /** Words that occur nowhere, nor any similar ones. */
  absent: string[];
  /** Where nothing was found: what would be without each of the words. */
  relaxations: Relaxation[];
  /** When the copy was made that was searched, in milliseconds since 1970; absent online. */
  copiedAt?: number;
  /** How many briefings match in the copy that are not on this device. */
  notOnDevice: number;
  /** Years that could not be searched, because a part of the index did not arrive. */
  unsearchedYears: string[];
  /** Whether similar words could not be looked up, because their lists did not arrive. */
  similarUnknown: boolean;
}

/** The response where nothing was found. */
export const emptyResponse: SearchResponse = {
  complete: true,
  total: 0,
  results: [],
  nearest: [],
  records: [],
  tooCommon: false,
  replaced: [],
  absent: [],
  relaxations: [],
  notOnDevice: 0,
  unsearchedYears: [],
  similarUnknown: false,
};

/** What the page has the worker do. */
export type Command = { prepare: true } | { search: SearchRequest } | { from: number; to: number };

/** A call from the page to the worker. */
export type EngineCall = { id: number } & Command;

/** What a call has led to when it is done. */
export interface Done {
  results?: Result[];
  /** See `Engine.prepare`. */
  isWhole?: boolean;
}

/** What the worker replies to a call: responses while it searches, then its end. */
export type EngineReply =
  | { ready: true }
  | ({ id: number } & ({ response: SearchResponse } | { done: Done } | { error: string }));
