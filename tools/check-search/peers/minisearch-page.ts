import MiniSearch from 'minisearch';
import { miniSearchOptions, type PlainCopy } from './minisearch-options.ts';
import type { PeerFilters, PeerQuery } from './peer-query.ts';
import { shownResults, startPage } from './search-page.ts';

startPage(async () => {
  const response = await fetch('/index.json');
  const index = await MiniSearch.loadJSONAsync(await response.text(), miniSearchOptions);
  // eslint-disable-next-line @typescript-eslint/require-await -- the other peer waits for its files.
  return async ({ line, excluded, filters, without }: PeerQuery) => {
    const words = line === '' ? MiniSearch.wildcard : line;
    const exact = { queries: [excluded], prefix: false, fuzzy: false } as const;
    const query =
      excluded === '' ? words : ({ combineWith: 'AND_NOT', queries: [words, exact] } as const);
    const filter = (result: Pick<PlainCopy, 'filters'>) =>
      Object.entries(filters).every((one) => hasOne(result, one)) &&
      !Object.entries(without).some((one) => hasOne(result, one));
    const results = index.search(query, { filter: (result) => filter(result as never) });
    return results.slice(0, shownResults).map((result) => {
      const { id, title, summary } = result as unknown as PlainCopy;
      return { url: `/briefings/${id}/`, title, excerpt: summary };
    });
  };
}, true);

function hasOne(
  { filters }: Pick<PlainCopy, 'filters'>,
  [key, values]: [string, PeerFilters[string]],
) {
  return values.some((value) => filters[key]?.includes(value));
}
