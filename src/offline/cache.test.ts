import { expect, test } from 'vitest';
import { shelfIn, type Shelf } from './cache.ts';

/** Caches that do at once what they are asked, and say so later, as those of a browser may. */
function openStore() {
  const names = new Set<string>();
  const cache = {
    match: () => Promise.resolve(undefined),
    matchAll: () => Promise.resolve([]),
    delete: () => Promise.resolve(false),
    put: () => Promise.resolve(),
  };
  const store = {
    has: (name: string) => Promise.resolve(names.has(name)),
    open: (name: string) => {
      names.add(name);
      return Promise.resolve(cache);
    },
    delete: (name: string) => Promise.resolve(names.delete(name)),
    match: () => Promise.resolve(undefined),
  };
  return { store: store as unknown as CacheStorage, names };
}

test.each<[string, (shelf: Shelf) => Promise<unknown>]>([
  ['looks for a copy', (shelf) => shelf.get('/')],
  ['keeps one', (shelf) => shelf.put('/', new Response('page'))],
  ['notes one as read', (shelf) => shelf.touch('/')],
  ['drops one', (shelf) => shelf.drop('/')],
  ['lists them', (shelf) => shelf.copies()],
])('a shelf that is removed stays removed though somebody %s', async (_, use) => {
  const { store, names } = openStore();
  const shelf = shelfIn(store, 'pages');
  await shelf.make();
  expect([...names]).toEqual(['pages']);
  await Promise.all([use(shelf), shelf.remove()]);
  expect([...names]).toEqual([]);
});
