import { afterEach, expect, test, vi } from 'vitest';
import type { CopyCache } from './cache.ts';
import { copyOf } from './copy.ts';
import { assetsIn, storeAssets } from './page-assets.ts';

afterEach(() => vi.unstubAllGlobals());

const page = `<html data-scripts="/news/_astro/Header.js /news/_astro/Search.js"><script src="/news/_astro/first.js">
<link rel="stylesheet" href="/news/_astro/list.css"><a href="/news/about/">About _astro/</a>`;

test('the assets of a page are its scripts and style sheets', () => {
  const files = ['Header.js', 'Search.js', 'first.js', 'list.css'];
  expect(assetsIn(page)).toEqual(files.map((file) => `/news/_astro/${file}`));
});

test('assets are stored with the modules that they import at once or later or start as workers; what fails is left out', async () => {
  const codes: Record<string, string> = {
    '/news/_astro/Header.js': 'import"./shared.js";const a=()=>import(`./parts.js`)',
    '/news/_astro/parts.js': "import{a}from'./shared.js';new Worker(`/news/_astro/worker.js`)",
    '/news/_astro/list.css': 'a{background:url("./none.js")}',
    '/news/_astro/shared.js': '1',
  };
  const get = vi.fn((path: string) =>
    Promise.resolve(path.endsWith('/Search.js') ? undefined : new Response(codes[path] ?? '')),
  );
  const fetched = vi.fn(() => Promise.reject(new TypeError('cut')));
  vi.stubGlobal('fetch', fetched);
  const stored = await storeAssets([page, page], { get } as unknown as CopyCache);
  const files = [
    ...['Header.js', 'Search.js', 'first.js', 'list.css', 'shared.js', 'parts.js', 'worker.js'],
  ];
  expect([...stored]).toEqual(files.map((file) => `/news/_astro/${file}`));
  expect(get).toHaveBeenCalledTimes(7);
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/news/_astro/Search.js');
});

test('assets are recorded as read, so that those of pages not read for long are evicted first', async () => {
  const days: Record<string, number> = { 'old.css': 2, 'new.css': 0 };
  const touch = vi.fn(() => Promise.resolve());
  const get = (path: string) =>
    copyOf(new Response(''), path, Date.now() - 86_400_000 * (days[path.slice(8)] ?? 0));
  await storeAssets(['<link href="/_astro/old.css"><link href="/_astro/new.css">'], {
    get,
    touch,
  } as unknown as CopyCache);
  expect(touch).toHaveBeenCalledExactlyOnceWith('/_astro/old.css');
});
