import { expect, test } from 'vitest';
import { copyCache, evictable, type CopyCache } from './cache.ts';

/** Returns a storage that does at once what it is asked, and resolves later, as browsers may. */
function openStorage() {
  const names = new Set<string>();
  const cache = {
    match: () => Promise.resolve(undefined),
    matchAll: () => Promise.resolve([]),
    delete: () => Promise.resolve(false),
    put: () => Promise.resolve(),
  };
  const storage = {
    has: (name: string) => Promise.resolve(names.has(name)),
    open: (name: string) => {
      names.add(name);
      return Promise.resolve(cache);
    },
    delete: (name: string) => Promise.resolve(names.delete(name)),
    match: () => Promise.resolve(undefined),
  };
  return { storage: storage as unknown as CacheStorage, names };
}

test.each<[string, (cache: CopyCache) => Promise<unknown>]>([
  ['get', (cache) => cache.get('/')],
  ['put', (cache) => cache.put('/', new Response('page'))],
  ['touch', (cache) => cache.touch('/')],
  ['delete', (cache) => cache.delete('/')],
  ['list', (cache) => cache.list()],
])('"%s" does not make a cache again that is removed meanwhile', async (_, use) => {
  const { storage, names } = openStorage();
  const cache = copyCache(storage, 'pages');
  await cache.create();
  expect([...names]).toEqual(['pages']);
  await Promise.all([use(cache), cache.remove()]);
  expect([...names]).toEqual([]);
});

test.each([
  [{ copies: 3, bytes: 30 }, []],
  [{ copies: 2, bytes: 30 }, ['/a/']],
  [{ copies: 3, bytes: 29 }, ['/a/']],
  [{ copies: 3, bytes: 15 }, ['/c/', '/a/']],
])('a quota of %j evicts what was not read for longest: %j', (quota, evicted) => {
  const copy = (path: string, read: number) => ({ path, title: '', at: 1, read, bytes: 10 });
  const copies = [copy('/a/', 3), copy('/b/', 9), copy('/c/', 5)];
  expect(evictable(copies, quota).map(({ path }) => path)).toEqual(evicted);
});
