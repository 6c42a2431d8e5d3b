import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { copyOf } from './copy.ts';
import { cacheFirst } from './file-response.ts';

afterEach(() => vi.unstubAllGlobals());

const request = new Request('https://example.org/_astro/a.js');
const path = '/_astro/a.js';
const day = 24 * 60 * 60 * 1000;

/** Returns the text that comes where copies are found so, and what was done to the copy. */
async function answerWith(find: () => Promise<Response | undefined>, cache: 'files' | 'index') {
  const put = vi.fn(() => Promise.resolve());
  const touch = vi.fn(() => Promise.resolve());
  const fetched = vi.fn(() => Promise.resolve(new Response('network')));
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
  const copy = (read: number) => () => copyOf(new Response('copy'), path, read);

  test('takes the copy without asking the network, and records once a day that it was read', async () => {
    expect(await answerWith(copy(Date.now()), cache)).toEqual(['copy']);
    expect(await answerWith(copy(Date.now() - day), cache)).toEqual(['copy', 'touch']);
  });

  test('asks the network where there is no copy, and stores the answer', async () => {
    const find = () => Promise.resolve(undefined);
    expect(await answerWith(find, cache)).toEqual(['network', 'fetched', 'put']);
  });

  test('asks the network where the browser’s storage fails', async () => {
    const find = () => Promise.reject(new Error('Unexpected internal error.'));
    expect(await answerWith(find, cache)).toContain('network');
  });
});
