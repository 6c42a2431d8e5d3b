import MiniSearch, { type Query } from 'minisearch';
import { miniSearchOptions, type PlainCopy } from './minisearch-options.ts';
import type { PeerFilters } from './peer-query.ts';
import { shownResults, startPage } from './search-page.ts';

startPage(async () => {
  const response = await fetch('/index.json');
  const index = await MiniSearch.loadJSONAsync(await response.text(), miniSearchOptions);
  return ({ line, excluded, filters, without }) => {
    const words = line || MiniSearch.wildcard;
    const exact = { queries: [excluded], prefix: false, fuzzy: false };
    const query: Query = excluded ? { combineWith: 'AND_NOT', queries: [words, exact] } : words;
    const found = index.search(query) as unknown as PlainCopy[];
    const chosen = found.filter(
      (copy) =>
        Object.entries(filters).every((one) => hasOne(copy, one)) &&
        !Object.entries(without).some((one) => hasOne(copy, one)),
    );
    return Promise.resolve(
      chosen
        .slice(0, shownResults)
        .map(({ id, title, summary }) => ({ url: `/briefings/${id}/`, title, excerpt: summary })),
    );
  };
}, true);

function hasOne({ filters }: PlainCopy, [key, values]: [string, PeerFilters[string]]): boolean {
  return values.some((value) => filters[key]?.includes(value));
}
