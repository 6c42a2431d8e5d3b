import { pairId } from '../model/pair.ts';
import { edtfFrom } from './date-range.ts';
import { readPart } from './line-length.ts';

/** The order of results: best match first, or newest first. */
export type SearchSort = 'relevance' | 'date';

/** What a reader searches for, all of which is in the address of the search page. */
export interface SearchState {
  /** The line of the search box. */
  q: string;
  /** A pair id, e.g. "de-fr"; empty for any. */
  pair: string;
  /** A lower-case country code; empty for any. */
  country: string;
  /** Sector ids, any of which will do; none for all. */
  sector: readonly string[];
  /** Source ids, any of which will do; none for all. */
  source: readonly string[];
  /** The first and the last date: an EDTF year, month or day; empty for any. */
  from: string;
  to: string;
  sort: SearchSort;
}

/** The state of a search page that was just opened. */
export const emptySearch: SearchState = {
  q: '',
  pair: '',
  country: '',
  sector: [],
  source: [],
  from: '',
  to: '',
  sort: 'relevance',
};

/**
 * Reads the state from an address or a form. Dates are written as EDTF; what is none stays as it is.
 * Older addresses have a `year`, perhaps `until` another.
 */
export function parseSearch(params: URLSearchParams): SearchState {
  const one = (key: string) => params.get(key)?.trim() ?? '';
  const several = (key: string) => [...new Set(params.getAll(key).filter((id) => id !== ''))];
  const date = (key: string) => edtfFrom(one(key)) ?? one(key);
  const [from, to] = [date('from'), date('to')];
  const isOlder = from === '' && to === '';
  return {
    q: params.get('q') ?? '',
    pair: orderedPair(one('pair')),
    country: one('country').toLowerCase(),
    sector: several('sector'),
    source: several('source'),
    from: isOlder ? date('year') : from,
    to: isOlder ? date('until') || date('year') : to,
    sort: one('sort') === 'date' ? 'date' : 'relevance',
  };
}

/**
 * Writes the state as the query part of an address, without "?"; an empty search is empty. What is too
 * long to be read is left out: servers refuse long addresses.
 */
export function formatSearch(state: SearchState): string {
  const params = new URLSearchParams();
  for (const key of ['q', 'pair', 'country', 'sector', 'source', 'from', 'to'] as const) {
    for (const value of [state[key]].flat()) if (value !== '') params.append(key, readPart(value));
  }
  if (state.sort !== 'relevance') params.append('sort', state.sort);
  return params.toString();
}

/** Returns a state with what another has in place of its own: what is not empty, or not the default. */
export function withOwn(state: SearchState, own: SearchState): SearchState {
  const keys = Object.keys(emptySearch) as (keyof SearchState)[];
  const changed = keys.filter((key) => String(own[key]) !== String(emptySearch[key]));
  return { ...state, ...Object.fromEntries(changed.map((key) => [key, own[key]])) };
}

/** Checks whether there is nothing to search for: neither words nor a condition. */
export function isEmptySearch(state: SearchState): boolean {
  return formatSearch({ ...state, q: state.q.trim(), sort: 'relevance' }) === '';
}

/** Returns the id of a pair, whose countries an address may name in any order and case. */
function orderedPair(pair: string): string {
  const [a, b, ...more] = pair.split('-').map((code) => code.trim());
  return a && b && more.length === 0 ? pairId(a, b) : pair;
}
