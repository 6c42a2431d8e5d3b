import { afterEach, expect, test, vi } from 'vitest';
import { openCopies } from './copies.ts';

afterEach(() => vi.unstubAllGlobals());

/** Returns caches as browsers have them, as far as they are used here, with the paths of their copies. */
function stubCaches(stored: Record<string, string[]>) {
  const all = new Map(Object.entries(stored).map(([name, paths]) => [name, new Set(paths)]));
  const open = (name: string) => {
    const paths = all.get(name) ?? new Set<string>();
    all.set(name, paths);
    return Promise.resolve({
      keys: () => Promise.resolve([...paths]),
      match: (path: string) => Promise.resolve(new Response(path)),
      put: (path: string) => Promise.resolve(void paths.add(path)),
    });
  };
  vi.stubGlobal('caches', {
    open,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  });
  return all;
}

test('dossiers that were saved under the former name are saved dossiers', async () => {
  const all = stubCaches({
    'bilateral / 1 kept la-vn': ['/pairs/la-vn/', '/briefings/a/'],
    'bilateral / 0 kept la-ru': ['/pairs/la-ru/'],
    'bilateral /news/ 1 kept la-th': ['/news/pairs/la-th/'],
  });
  await openCopies('/').create();
  expect([...(all.get('news-briefings / 1 kept la-vn') ?? [])]).toEqual([
    '/pairs/la-vn/',
    '/briefings/a/',
  ]);
  expect([...all.keys()].filter((name) => name.includes('kept'))).toEqual([
    'bilateral /news/ 1 kept la-th',
    'news-briefings / 1 kept la-vn',
  ]);
});
