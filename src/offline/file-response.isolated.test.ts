import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { copyOf } from './copy.ts';
import { cacheFirst, networkFirstFile } from './file-response.ts';

afterEach(() => vi.unstubAllGlobals());

const request = new Request('https://example.org/_astro/a.js');
const path = '/_astro/a.js';
const code = { headers: { 'content-type': 'text/javascript' } };
const day = 24 * 60 * 60 * 1000;

/** Returns the text that comes where copies are found so, and what was done to the copy. */
async function answerWith(find: () => Promise<Response | undefined>, cache: 'files' | 'index') {
  const put = vi.fn(() => Promise.resolve());
  const touch = vi.fn(() => Promise.resolve());
  const fetched = vi.fn(() => Promise.resolve(new Response('network;', code)));
  vi.stubGlobal('fetch', fetched);
  const all = { get: find, put, touch };
  const copies = { find, files: all, index: all } as unknown as Copies;
  const { response, stored } = cacheFirst(request, { kind: 'cache-first', cache, path }, copies);
  const text = await (await response).text();
  await stored;
  const calls = { fetched, put, touch };
  return [text, ...Object.entries(calls).flatMap(([name, { mock }]) => mock.calls.map(() => name))];
}

describe.each(['files', 'index'] as const)('cacheFirst, with a cache of %s', (cache) => {
  const copy = (read: number) => () => copyOf(new Response('copy', code), path, read);

  test('takes the copy without asking the network, and records once a day that it was read', async () => {
    expect(await answerWith(copy(Date.now()), cache)).toEqual(['copy']);
    expect(await answerWith(copy(Date.now() - day), cache)).toEqual(['copy', 'touch']);
  });

  test('asks the network where there is no copy, and stores the answer', async () => {
    const find = () => Promise.resolve(undefined);
    expect(await answerWith(find, cache)).toEqual(['network;', 'fetched', 'put']);
  });

  test('asks the network where the browser’s storage fails', async () => {
    const find = () => Promise.reject(new Error('Unexpected internal error.'));
    expect(await answerWith(find, cache)).toContain('network;');
  });
});

const html = () => new Response('<p>Log in', { headers: { 'content-type': 'text/html' } });

test('cacheFirst asks past the browser’s own cache for a file in whose place a page came', async () => {
  const fetched = vi.fn<typeof fetch>().mockResolvedValueOnce(html());
  vi.stubGlobal('fetch', fetched.mockResolvedValueOnce(new Response('network;', code)));
  const files = { put: () => Promise.resolve(true) };
  const copies = { find: () => Promise.resolve(undefined), files } as unknown as Copies;
  const strategy = { kind: 'cache-first', cache: 'files', path } as const;
  expect(await (await cacheFirst(request, strategy, copies).response).text()).toBe('network;');
  expect(fetched.mock.calls.map(([, init]) => init?.cache)).toEqual([undefined, 'reload']);
});

test('networkFirstFile takes the copy of a manifest in whose place a page came, and the index stays', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(html()));
  const list = vi.fn();
  const index = {
    get: () => Promise.resolve(new Response('copy')),
    put: () => Promise.resolve(false),
    list,
  };
  const strategy = {
    kind: 'network-first',
    cache: 'index',
    path: '/pagefind/search.json',
  } as const;
  const answer = networkFirstFile(request, strategy, { index } as unknown as Copies);
  expect(await (await answer.response).text()).toBe('copy');
  await answer.stored;
  expect(list).not.toHaveBeenCalled();
});

test('a new manifest removes the files that neither it nor its tables name, and keeps the index of another language', async () => {
  const [old, inLao] = ['/pagefind/aaaaaaaaaa.pack', '/lo/pagefind/bbbbbbbbbb.pack'];
  const [table, chunk] = [
    '/pagefind/2019/cccccccccc.pack',
    '/pagefind/2019/index/dddddddddd_1.pf_index',
  ];
  const type = { headers: { 'content-type': 'application/json' } };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"lexicon":"cccccccccc"}', type)));
  const removed = vi.fn(() => Promise.resolve());
  const index = {
    put: () => Promise.resolve(true),
    get: () => Promise.resolve(new Response(gzipSync('{"chunkNames":{"digests":["dddddddddd"]}}'))),
    list: () => Promise.resolve([old, inLao, table, chunk].map((path) => ({ path }))),
    delete: removed,
    evict: () => Promise.resolve(),
  };
  const strategy = {
    kind: 'network-first',
    cache: 'index',
    path: '/pagefind/search.json',
  } as const;
  await networkFirstFile(request, strategy, { index } as unknown as Copies).stored;
  expect(removed.mock.calls).toEqual([[old]]);
});
