import { siteUrl } from '../urls.ts';
import type { FilterKey, ResultMeta } from './index-fields.ts';

/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(words: string, options: PagefindOptions): Promise<PagefindSearch>;
  /** Loads all filters and counts them over the whole index. */
  filters(): Promise<FilterCounts>;
}

export interface PagefindOptions {
  filters: Partial<Record<FilterKey, { any: readonly string[] }>>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindSearch {
  results: { id: string; data(): Promise<PagefindResult> }[];
  /** Counts over the results, of the filters loaded so far. */
  filters: FilterCounts;
}

export interface PagefindResult {
  url: string;
  /** HTML whose only tags are `<mark>`; "<" and ">" of the text are escaped. */
  excerpt: string;
  meta: ResultMeta;
}

export type FilterCounts = Partial<Record<FilterKey, Record<string, number>>>;

/** Words in an excerpt. */
const excerptLength = 32;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/**
 * Works with Pagefind, which is loaded when it is first needed. After a failure, be it of the load
 * or the work, it is loaded anew the next time: a browser remembers a failed module, and Pagefind
 * a failed start.
 */
export async function withPagefind<T>(work: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  try {
    return await work(await (loading ??= importPagefind()));
  } catch (error) {
    loading = undefined;
    failures++;
    throw error;
  }
}

async function importPagefind(): Promise<Pagefind> {
  const again = failures > 0 ? `?attempt=${failures + 1}` : '';
  const address = siteUrl('pagefind/pagefind.js') + again;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: siteUrl(''), excerptLength });
  return pagefind;
}
