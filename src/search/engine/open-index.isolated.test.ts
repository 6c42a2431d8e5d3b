import { afterEach, expect, test, vi } from 'vitest';
import { cacheNames } from '../../offline/cache-names.ts';
import { copyOf } from '../../offline/copy.ts';
import { openCachedIndex } from './open-index.ts';

afterEach(() => vi.unstubAllGlobals());

test('a copy of the manifest opens the index in the cache', async () => {
  const { headers } = await copyOf(Response.json({}), '/news/a', 7);
  const keys = [{ url: 'https://example.org/news/vi/pagefind/2019.0123456789/rows.pack' }];
  const open = vi.fn(() => Promise.resolve({ keys: () => Promise.resolve(keys) }));
  vi.stubGlobal('caches', { open });
  const cached = await openCachedIndex('/news/', '/news/vi/pagefind/', headers);
  expect(cached?.copiedAt).toBe(7);
  const file = '2019.0123456789/rows.pack';
  expect(cached?.has(file)).toBe(true);
  expect((await openCachedIndex('/news/', '/news/pagefind/', headers))?.has(file)).toBe(false);
  expect(cached?.has('2020.0123456789/rows.pack')).toBe(false);
  expect(open).toHaveBeenCalledWith(cacheNames('/news/').index);
});
