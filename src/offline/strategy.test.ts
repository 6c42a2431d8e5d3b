import { describe, expect, test } from 'vitest';
import { isManifest, wayOf } from './strategy.ts';

const root = 'https://example.org/news/';
const ask = (path: string, { mode = 'cors', method = 'GET', headers = {} } = {}) =>
  wayOf({ method, mode, url: `${root}${path}`, headers: new Headers(headers) }, root);
const open = (path: string) => ask(path, { mode: 'navigate' });

describe('wayOf', () => {
  test.each([
    ['', '/news/'],
    ['pairs/la-vn/?sector=energy', '/news/pairs/la-vn/'],
    ['search/?q=coal.mine', '/news/search/'],
    ['pairs/la-vn', '/news/pairs/la-vn/'],
  ])('opens the page "%s" by the copy of %s', (address, path) => {
    expect(open(address)).toEqual({ kind: 'page', path });
  });

  test.each([
    ['_astro/Header.BxD3.js', 'files'],
    ['pagefind/2019.4d6dc6a836/rows.pack', 'index'],
    ['pagefind/2019.4d6dc6a836/cards/3.pack', 'index'],
    ['pagefind/books.344a368c2b.pack', 'index'],
  ])('knows that %s never changes', (file, of) => {
    expect(ask(file)).toEqual({ kind: 'constant', of, path: `/news/${file}` });
  });

  test.each([
    ['pagefind/search.json', 'index'],
    ['pagefind/pagefind.js', 'index'],
    ['pagefind/wasm.unknown.pagefind', 'index'],
    ['search/suggestions.json', 'files'],
  ])('knows that %s may change', (file, of) => {
    expect(ask(file)).toEqual({ kind: 'changing', of, path: `/news/${file}` });
  });

  test('takes a second attempt for the same file', () => {
    expect(ask('pagefind/pagefind.js?attempt=2')).toMatchObject({
      path: '/news/pagefind/pagefind.js',
    });
  });

  test('leaves data, feeds and pictures to the browser, opened or fetched', () => {
    for (const file of [
      'data/briefings.json',
      'feed.xml',
      'picture.png',
      'pairs/la-vn/calendar.ics',
    ]) {
      expect([ask(file), open(file)]).toEqual([undefined, undefined]);
    }
  });

  test('leaves alone what is no plain reading of this site', () => {
    const page = { mode: 'navigate', url: root, headers: new Headers() };
    expect(wayOf({ ...page, method: 'POST' }, root)).toBeUndefined();
    expect(
      wayOf({ ...page, method: 'GET', url: 'https://example.org/blog/' }, root),
    ).toBeUndefined();
    expect(
      wayOf({ ...page, method: 'GET', url: 'https://example.com/news/' }, root),
    ).toBeUndefined();
    expect(ask('pagefind/search.json', { headers: { range: 'bytes=0-9' } })).toBeUndefined();
    expect(ask('pairs/la-vn/')).toBeUndefined();
  });
});

test('isManifest knows the manifest of the index', () => {
  expect(isManifest('/news/pagefind/search.json')).toBe(true);
  expect(isManifest('/news/pagefind/pagefind.js')).toBe(false);
});
