import { siteUrl } from '../urls.ts';
import type { FilterKey, ResultMeta } from './index-fields.ts';

/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Loads what every search needs. */
  init(): Promise<void>;
  search(words: string | null, options: PagefindOptions): Promise<PagefindSearch>;
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

/** Pagefind, loaded when it is first needed; a failed load can be tried again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= importPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let attempts = 0;

async function importPagefind(): Promise<Pagefind> {
  // A browser remembers a failed module, and Pagefind a failed start: ask for a new one.
  const again = attempts++ > 0 ? `?attempt=${attempts}` : '';
  const address = siteUrl('pagefind/pagefind.js') + again;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: siteUrl(''), excerptLength });
  await pagefind.init();
  return pagefind;
}
