import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkEnds } from './word-chunks.ts';

const size = 100;
const words = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 50, maxLength: 400 })
  .map((words) => words.sort());
const own = fc.oneof(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 3, max: 400 }));
const sized = words.chain((words) =>
  fc.tuple(fc.constant(words), fc.array(own, { minLength: words.length, maxLength: words.length })),
);
const endsOf = (words: readonly string[], sizes: readonly number[]) =>
  chunkEnds(words, Uint32Array.from(sizes), size);

describe('chunkEnds', () => {
  test('cuts all words, in order, into chunks that are not too large', () => {
    fc.assert(
      fc.property(sized, ([words, sizes]) => {
        const ends = endsOf(words, sizes);
        expect(ends.at(-1)).toBe(words.length);
        for (const [chunk, end] of ends.entries()) {
          const from = chunk === 0 ? 0 : (ends[chunk - 1] ?? 0);
          const length = sizes.slice(from, end - 1).reduce((sum, own) => sum + own, 0);
          expect(end).toBeGreaterThan(from);
          expect(length).toBeLessThan(1.5 * size);
        }
      }),
    );
  });

  test('leaves the cuts that are far from a new word where they were', () => {
    const words = Array.from({ length: 2_000 }, (_, n) => `word${String(n).padStart(4, '0')}`);
    const sizes = words.map((_, n) => 3 + ((n * 7) % 20));
    const before = endsOf(words, sizes).map((end) => words[end]);
    const after = endsOf(words.toSpliced(900, 0, 'word0899x'), sizes.toSpliced(900, 0, 40));
    const same = after
      .map((end) => words.toSpliced(900, 0, 'word0899x')[end])
      .filter((word) => before.includes(word));
    expect(same.length).toBeGreaterThan(before.length - 10);
  });

  test('makes no chunk of nothing', () => {
    expect(endsOf([], [])).toEqual([]);
  });
});
