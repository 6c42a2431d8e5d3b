import { afterEach, expect, test, vi } from 'vitest';
import { cacheNames } from '../../offline/cache-names.ts';
import { copyOf } from '../../offline/copy.ts';
import { openCachedIndex } from './open-index.ts';

afterEach(() => vi.unstubAllGlobals());

test('a copy of the manifest opens the index in the cache', async () => {
  const { headers } = await copyOf(Response.json({}), '/news/a', 7);
  const keys = [{ url: 'https://example.org/news/pagefind/2019.0123456789/rows.pack' }];
  const open = vi.fn(() => Promise.resolve({ keys: () => Promise.resolve(keys) }));
  vi.stubGlobal('caches', { open });
  const cached = await openCachedIndex('/news/', headers);
  expect(cached?.copiedAt).toBe(7);
  expect(cached?.has('2019.0123456789/rows.pack')).toBe(true);
  expect(cached?.has('2020.0123456789/rows.pack')).toBe(false);
  expect(open).toHaveBeenCalledExactlyOnceWith(cacheNames('/news/').index);
});
