import { shownResults, startPage } from './search-page.ts';
import type { PeerFilters } from './peer-query.ts';

/** What this page uses of Pagefind's client (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(words: string | null, options: object): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  data(): Promise<{ url: string; meta: { title: string }; excerpt: string }>;
}

const client = '/pagefind/pagefind.js';

// Pagefind cannot exclude words, so those after a minus sign are left out.
startPage(async () => {
  const pagefind = (await import(client)) as Pagefind;
  await pagefind.init();
  return async ({ line, filters, without }) => {
    const all = Object.entries(filters).map((one) => ({ any: valuesOf(one) }));
    const none = Object.entries(without).flatMap(valuesOf);
    const { results } = await pagefind.search(line || null, { filters: { all, none } });
    const first = await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
    return first.map(({ url, meta: { title }, excerpt }) => ({ url, title, excerpt }));
  };
});

function valuesOf([key, values]: [string, PeerFilters[string]]): PeerFilters[] {
  return values.map((value) => ({ [key]: [value] }));
}
