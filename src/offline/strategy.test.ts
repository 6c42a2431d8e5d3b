import { describe, expect, test } from 'vitest';
import { isManifest, strategyFor, type RequestFacts } from './strategy.ts';

const root = 'https://example.org/news/';
const facts = { method: 'GET', mode: 'cors', headers: new Headers() } as const;
const strategyOf = (path: string, change: Partial<RequestFacts> = {}) =>
  strategyFor({ ...facts, url: `${root}${path}`, ...change }, root);

describe('strategyFor', () => {
  test.each([
    ['', '/news/'],
    ['pairs/la-vn/?sector=energy', '/news/pairs/la-vn/'],
    ['search/?q=coal.mine', '/news/search/'],
    ['pairs/la-vn', '/news/pairs/la-vn/'],
  ])('takes the address "%s" for the page %s', (address, path) => {
    expect(strategyOf(address, { mode: 'navigate' })).toEqual({ kind: 'page', path });
  });

  test.each([
    ['_astro/Header.BxD3.js', 'cache-first', 'files'],
    ['pagefind/4d6dc6a836.pack', 'cache-first', 'index'],
    ['pagefind/2019-2023/fragment/4d6dc6a836_3.pf_fragment', 'cache-first', 'index'],
    ['pagefind/lexicon.344a368c2b.pack', 'cache-first', 'index'],
    ['pagefind/2019-2023/pagefind-entry.json', 'network-first', 'index'],
    ['pagefind/search.json', 'network-first', 'index'],
    ['pagefind/pagefind.js', 'network-first', 'index'],
    ['pagefind/wasm.en.pagefind', 'network-first', 'index'],
    ['search/suggestions.json', 'network-first', 'files'],
  ])('takes %s %s, in the cache of %s', (file, kind, cache) => {
    const strategy = { kind, cache, path: `/news/${file}` };
    expect(strategyOf(file)).toEqual(strategy);
    expect(strategyOf(`${file}?attempt=2`)).toEqual(strategy);
  });

  test.each(['data/briefings.json', 'feed.xml', 'picture.png', 'pairs/la-vn/calendar.ics'])(
    'leaves %s to the browser, opened or fetched',
    (file) => {
      expect(strategyOf(file)).toBeUndefined();
      expect(strategyOf(file, { mode: 'navigate' })).toBeUndefined();
    },
  );

  test.each<Partial<RequestFacts>>([
    { mode: 'navigate', method: 'POST' },
    { mode: 'navigate', url: 'https://example.org/blog/' },
    { mode: 'navigate', url: 'https://example.com/news/' },
    { url: `${root}pagefind/search.json`, headers: new Headers({ range: 'bytes=0-9' }) },
    { mode: 'cors' },
  ])('leaves a request with %j to the browser', (change) => {
    expect(strategyOf('pairs/la-vn/', change)).toBeUndefined();
  });
});

test('the manifest of the index is known by its path', () => {
  const paths = ['/news/pagefind/search.json', '/news/pagefind/pagefind.js'];
  expect(paths.map(isManifest)).toEqual([true, false]);
});
