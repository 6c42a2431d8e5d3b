import { siteUrl } from '../urls.ts';
import { everyBriefing, filterKeys, orderKey, type FilterKey } from './index-fields.ts';
import {
  withPagefind,
  type FilterCounts,
  type PagefindOptions,
  type PagefindResult,
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
    const search = await pagefind.search(wordsOf(state), optionsFor(state));
    if (search.results.length === 0) await expectLine();
    return search;
  });
  return {
    total: results.length,
    results: (from, to) =>
      withPagefind(() => Promise.all(results.slice(from, to).map((result) => result.data()))),
  };
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
    const shared = (await pagefind.search(wordsOf(state), optionsFor(state))).filters;
    for (const key of filterKeys) {
      const chosen = chosenFor(state, key);
      const { filters } =
        chosen.length === 0
          ? { filters: shared }
          : await pagefind.search(wordsOf(state), optionsFor(state, key));
      counts[key] = filters[key] ?? {};
    }
    return counts;
  });
}

function wordsOf({ q }: SearchState): string {
  return q.trim() || everyBriefing;
}

function optionsFor(state: SearchState, without?: FilterKey): PagefindOptions {
  const filters: PagefindOptions['filters'] = {};
  for (const key of filterKeys) {
    const chosen = chosenFor(state, key);
    if (key !== without && chosen.length > 0) filters[key] = { any: chosen };
  }
  const byDate = state.sort === 'date' || wordsOf(state) === everyBriefing;
  return { filters, ...(byDate && { sort: { [orderKey]: 'asc' } }) };
}

function chosenFor(state: SearchState, key: FilterKey): readonly string[] {
  const value = state[key];
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
}
