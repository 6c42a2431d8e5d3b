import { siteUrl } from '../urls.ts';
import {
  everyBriefing,
  everyRecord,
  filterKeys,
  orderKey,
  type FilterKey,
} from './index-fields.ts';
import {
  withPagefind,
  type FilterCounts,
  type Pagefind,
  type PagefindOptions,
  type PagefindResult,
  type PagefindSearch,
} from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** What a search found: how many in all, and the results themselves as they are asked for. */
export interface Found {
  total: number;
  /** The results from one position up to, not including, another. */
  results(from: number, to: number): Promise<PagefindResult[]>;
}

/** Searches the briefings; without words, the newest come first. */
export async function findBriefings(state: SearchState): Promise<Found> {
  const { results } = await withPagefind(async (pagefind) => {
    const search = await searchAmong(pagefind, state, everyBriefing);
    if (search.results.length === 0) await expectLine();
    return search;
  });
  return {
    total: results.length,
    results: (from, to) =>
      withPagefind(() => Promise.all(results.slice(from, to).map((result) => result.data()))),
  };
}

/** How many other pages are shown beside the briefings. */
const mostRecords = 5;

/** The agreements, people, organisations and figures that fit the words best; none without words. */
export async function findRecords(state: SearchState): Promise<PagefindResult[]> {
  if (state.q.trim() === '') return [];
  return withPagefind(async (pagefind) => {
    const found = await searchAmong(pagefind, { ...state, sort: 'relevance' }, everyRecord);
    return Promise.all(found.results.slice(0, mostRecords).map((result) => result.data()));
  });
}

/** Pagefind takes files that it could not load for empty ones; then nothing found means nothing. */
async function expectLine(): Promise<void> {
  const { ok } = await fetch(siteUrl('pagefind/pagefind-entry.json'), { cache: 'no-store' });
  if (!ok) throw new Error('The search index is out of reach.');
}

/**
 * How many briefings each choice would leave: for every condition, counted with the words and all
 * the other conditions, so that a chosen pair does not empty the list of pairs.
 */
export function countChoices(state: SearchState): Promise<FilterCounts> {
  return withPagefind(async (pagefind) => {
    await pagefind.filters();
    const counts: FilterCounts = {};
    const shared = (await searchAmong(pagefind, state, everyBriefing)).filters;
    for (const key of filterKeys) {
      const chosen = chosenFor(state, key);
      const { filters } =
        chosen.length === 0
          ? { filters: shared }
          : await searchAmong(pagefind, state, everyBriefing, key);
      counts[key] = filters[key] ?? {};
    }
    return counts;
  });
}

/**
 * Searches the pages that hold a word of their own kind, `everyBriefing` or `everyRecord`. Pagefind
 * leaves out words that occur nowhere, so the reader's words are asked for by themselves first:
 * else a word that nobody wrote would find every page.
 */
async function searchAmong(
  pagefind: Pagefind,
  state: SearchState,
  kind: string,
  without?: FilterKey,
): Promise<PagefindSearch> {
  const words = state.q.trim();
  const options = optionsFor(state, without);
  if (words === '') return pagefind.search(kind, options);
  const anywhere = await pagefind.search(words, options);
  return anywhere.results.length === 0 ? anywhere : pagefind.search(`${words} ${kind}`, options);
}

function optionsFor(state: SearchState, without?: FilterKey): PagefindOptions {
  const filters: PagefindOptions['filters'] = {};
  for (const key of filterKeys) {
    const chosen = chosenFor(state, key);
    if (key !== without && chosen.length > 0) filters[key] = { any: chosen };
  }
  const byDate = state.sort === 'date' || state.q.trim() === '';
  return { filters, ...(byDate && { sort: { [orderKey]: 'asc' } }) };
}

function chosenFor(state: SearchState, key: FilterKey): readonly string[] {
  const value = state[key];
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
}
