import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyOf } from './copy.ts';
import { filesIn, keepFilesOf } from './page-assets.ts';
import type { Shelf } from './cache.ts';

afterEach(() => vi.unstubAllGlobals());

const page = `<html data-scripts="/news/_astro/Header.js /news/_astro/Search.js"><script src="/news/_astro/first.js">
<link rel="stylesheet" href="/news/_astro/list.css"><a href="/news/about/">About _astro/</a>`;

test('a page names scripts and style sheets', () => {
  expect(filesIn(page)).toEqual([
    '/news/_astro/Header.js',
    '/news/_astro/Search.js',
    '/news/_astro/first.js',
    '/news/_astro/list.css',
  ]);
});

describe('the files of a page', () => {
  const codes: Record<string, string> = {
    '/news/_astro/Header.js': 'import"./stock.js";const a=()=>import(`./parts.js`)',
    '/news/_astro/parts.js': "import{a}from'./stock.js'",
    '/news/_astro/list.css': 'a{background:url("./none.js")}',
    '/news/_astro/stock.js': '1',
  };

  test('are kept, with what modules load at once or later; what does not come is left out', async () => {
    const get = vi.fn((address: string) => Promise.resolve(new Response(codes[address] ?? '')));
    const asked: string[] = [];
    const shelf = {
      get: (path: string) => (path === '/news/_astro/Search.js' ? undefined : get(path)),
    } as unknown as Shelf;
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.reject(new TypeError('cut'));
    });
    const named = await keepFilesOf([page, page], shelf);
    expect(get.mock.calls.map(([address]) => address)).toEqual([
      '/news/_astro/Header.js',
      '/news/_astro/first.js',
      '/news/_astro/list.css',
      '/news/_astro/stock.js',
      '/news/_astro/parts.js',
    ]);
    expect(named.size).toBe(6);
    expect(asked).toEqual(['/news/_astro/Search.js']);
  });

  test('are noted as read, so that those of pages long not seen leave before them', async () => {
    const ages: Record<string, number> = { 'old.css': 2, 'new.css': 0 };
    const touched: string[] = [];
    const shelf = {
      get: (path: string) =>
        copyOf(new Response(''), path, Date.now() - 86_400_000 * (ages[path.slice(8)] ?? 0)),
      touch: (path: string) => Promise.resolve(touched.push(path)),
    } as unknown as Shelf;
    await keepFilesOf(['<link href="/_astro/old.css"><link href="/_astro/new.css">'], shelf);
    expect(touched).toEqual(['/_astro/old.css']);
  });
});
