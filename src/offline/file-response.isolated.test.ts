import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { copyOf } from './copy.ts';
import { cacheFirst } from './file-response.ts';
import type { FileStrategy } from './strategy.ts';

afterEach(() => vi.unstubAllGlobals());

const request = new Request('https://example.org/_astro/a.js');
const strategy: FileStrategy = { kind: 'cache-first', cache: 'files', path: '/_astro/a.js' };
const day = 24 * 60 * 60 * 1000;

/** Returns copies of which one is found, or fails, and the functions that record what is done. */
function copiesWith(find: () => Promise<Response | undefined>) {
  const put = vi.fn(() => Promise.resolve());
  const touch = vi.fn(() => Promise.resolve());
  const cache = { get: find, put, touch };
  return { copies: { find, files: cache, index: cache } as unknown as Copies, put, touch };
}

function stubNetwork() {
  const network = vi.fn(() => Promise.resolve(new Response('network')));
  vi.stubGlobal('fetch', network);
  return network;
}

async function textFrom(copies: Copies, cache: FileStrategy['cache'] = 'files') {
  const { response, stored } = cacheFirst(request, { ...strategy, cache }, copies);
  const text = await (await response).text();
  await stored;
  return text;
}

describe('cacheFirst', () => {
  const copy = (read: number) => copyOf(new Response('copy'), strategy.path, read);

  test('takes the copy without asking the network', async () => {
    const network = stubNetwork();
    expect(await textFrom(copiesWith(() => copy(Date.now())).copies)).toBe('copy');
    expect(network).not.toHaveBeenCalled();
  });

  test('asks the network where there is no copy, and stores the answer', async () => {
    stubNetwork();
    const { copies, put } = copiesWith(() => Promise.resolve(undefined));
    expect(await textFrom(copies)).toBe('network');
    expect(put).toHaveBeenCalledOnce();
  });

  test('asks the network where the browser’s storage fails', async () => {
    stubNetwork();
    const { copies } = copiesWith(() => Promise.reject(new Error('Unexpected internal error.')));
    expect(await textFrom(copies)).toBe('network');
  });

  test.each(['files', 'index'] as const)(
    'records once a day that one of %s was read',
    async (cache) => {
      const today = copiesWith(() => copy(Date.now()));
      await textFrom(today.copies, cache);
      expect(today.touch).not.toHaveBeenCalled();
      const yesterday = copiesWith(() => copy(Date.now() - day));
      await textFrom(yesterday.copies, cache);
      expect(yesterday.touch).toHaveBeenCalledWith(strategy.path);
    },
  );
});
