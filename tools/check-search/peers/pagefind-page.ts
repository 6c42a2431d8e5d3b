import type { PeerFilters, PeerQuery } from './peer-query.ts';
import { shownResults, startPage } from './search-page.ts';

/** What this page uses of Pagefind's client (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(
    words: string | null,
    options: object,
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  meta: { title: string };
  excerpt: string;
}

const client = '/pagefind/pagefind.js';

startPage(async () => {
  const pagefind = (await import(client)) as Pagefind;
  await pagefind.init();
  return async ({ line, filters, without }: PeerQuery) => {
    const all = Object.entries(filters).map((one) => ({ any: valuesOf(one) }));
    const none = Object.entries(without).flatMap(valuesOf);
    const options = { filters: { all, none } };
    const { results } = await pagefind.search(line === '' ? null : line, options);
    const first = await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
    return first.map(({ url, meta: { title }, excerpt }) => ({ url, title, excerpt }));
  };
});

function valuesOf([key, values]: [string, PeerFilters[string]]): Record<string, string>[] {
  return values.map((value) => ({ [key]: value }));
}
