import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shrunk } from './shrink.ts';

describe('shrunk', () => {
  test('leaves what the failure needs, and nothing else', async () => {
    const items = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(items, fc.nat(), fc.nat(), async (all, a, b) => {
        const needed = new Set([all[a % all.length], all[b % all.length]]);
        const fails = (some: readonly number[]) =>
          Promise.resolve([...needed].every((one) => some.includes(one ?? -1)));
        expect(await shrunk(all, fails)).toEqual(all.filter((one) => needed.has(one)));
      }),
    );
  });

  test('leaves nothing of what always fails', async () => {
    expect(await shrunk(['a', 'b', 'c'], () => Promise.resolve(true))).toEqual([]);
  });
});
