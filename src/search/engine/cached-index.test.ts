import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Find } from './match-shards.ts';
import { copyOf } from '../../offline/copy.ts';
import { heldBelow, showable } from './cached-index.ts';

afterEach(() => vi.unstubAllGlobals());

const headersOfCopy = async () => (await copyOf(Response.json({}), '/news/a', 7)).headers;

describe('what is held', () => {
  test('is told from the copy of the manifest, and is what the cache of the index has', async () => {
    const keys = [{ url: 'https://example.org/news/pagefind/2019.0123456789/rows.pack' }];
    const open = vi.fn(() => Promise.resolve({ keys: () => Promise.resolve(keys) }));
    vi.stubGlobal('caches', { open });
    const held = await heldBelow('/news/', await headersOfCopy());
    expect(held?.at).toBe(7);
    expect(held?.has('2019.0123456789/rows.pack')).toBe(true);
    expect(held?.has('2020.0123456789/rows.pack')).toBe(false);
    expect(open).toHaveBeenCalledExactlyOnceWith('bilateral /news/ 1 index');
  });

  test('does not matter while the manifest comes over the line', async () => {
    expect(await heldBelow('/news/', new Headers())).toBeUndefined();
  });

  test('can be shown where its card is there', () => {
    const find = (row: number) => ({ shard: { shard: { folder: 'a' } }, row, score: 1 }) as Find;
    const has = (file: string) => file === 'a/cards/2.pack';
    expect(showable([find(1), find(2)], { at: 7, has })).toEqual([find(2)]);
  });
});
