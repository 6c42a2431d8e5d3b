import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency, nearnessOf, saturated } from './ranking.ts';

const at = (...positions: number[]) => ({
  ...{ fixed: 0, body: positions.length, positions },
  isRelated: false,
});

test('a match in a long body counts for less, in a title for the same', () => {
  expect(saturated(at(5), 2)).toBeLessThan(saturated(at(5), 1));
  const inTitle = { ...at(5), fixed: 5, body: 0 };
  expect(saturated(inTitle, 2)).toBe(saturated(inTitle, 1));
});

describe('nearness', () => {
  const nearness = (...positions: number[][]) =>
    nearnessOf(
      positions.map((list) => at(...list)),
      [1, 1, 1],
    );

  test('is more for nearer words, and most for neighbours in the order of the query', () => {
    const scores = [
      nearness([4], [5]),
      nearness([5], [4]),
      nearness([4], [6]),
      nearness([4], [40]),
    ];
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  test('is nothing for one word, however often, and for two that are the same', () => {
    expect(nearness([4, 5, 6])).toBe(0);
    expect(nearness([4], [4])).toBe(0);
  });

  test('is more for rarer words, and less than their own weight', () => {
    const positions = fc.uniqueArray(fc.nat({ max: 300 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(positions, positions, (first, second) => {
        const score = (weight: number) => nearnessOf([at(...first), at(...second)], [1, weight]);
        expect(score(2)).toBeGreaterThanOrEqual(score(1));
        expect(score(1)).toBeLessThan(2);
      }),
    );
  });
});

test('the inverse document frequency is less for more documents, but never nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (found, more) => {
      const all = found + more;
      expect(inverseDocumentFrequency(all, all)).toBeGreaterThan(0);
      expect(inverseDocumentFrequency(found, all)).toBeGreaterThan(
        inverseDocumentFrequency(all, all),
      );
    }),
  );
});
