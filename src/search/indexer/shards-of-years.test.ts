import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shardsOf } from './shards-of-years.ts';

/** The years of documents, each its documents in their order. */
function yearsOf(documents: readonly number[]): number[][] {
  return [...Map.groupBy(documents, (year) => year).values()];
}

const yearsIn = (shard: readonly number[][]) => shard.map(([year]) => String(year));
const sizes = { whole: 4, newest: 3, older: 5 };

describe('shardsOf', () => {
  test.each([0, 1, 4])('leaves an archive of %i whole', (length) => {
    const years = yearsOf(Array.from({ length }, (_, index) => 2026 - index));
    expect(shardsOf(years, sizes)).toEqual([years]);
  });

  test('leaves the archive of some years whole without being told to', () => {
    expect(shardsOf(yearsOf([2026, 2026, 2025, 2024, 2019]))).toHaveLength(1);
  });

  test.each([
    [
      [2026, 2026, 2026, 2025, 2024],
      [['2026'], ['2025', '2024']],
    ],
    [
      [2026, 2025, 2025, 2025, 2024],
      [['2026', '2025'], ['2024']],
    ],
    [[2026, 2026, 2026, 2026, 2026], [['2026']]],
    [
      [2026, 2026, 2026, 2025, 2025, 2025, 2024, 2024, 2023, 2022, 2022, 2022],
      [['2026'], ['2025', '2024'], ['2023', '2022']],
    ],
  ])('divides %j into %j', (years, shards) => {
    expect(shardsOf(yearsOf(years), sizes).map(yearsIn)).toEqual(shards);
  });

  test('puts every year into one shard, in order', () => {
    const size = fc.integer({ min: 1, max: 20 });
    const anySizes = fc.record({ whole: fc.nat({ max: 20 }), newest: size, older: size });
    const years = fc.array(fc.integer({ min: 2010, max: 2026 }), { maxLength: 60 });
    fc.assert(
      fc.property(years, anySizes, (years, sizes) => {
        const documents = years.sort((a, b) => b - a);
        const shards = shardsOf(yearsOf(documents), sizes);
        expect(shards.flat(2)).toEqual(documents);
        if (documents.length > 0) expect(shards.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });

  test('makes no shard larger than it may be, but for one of a single year', () => {
    const years = fc.array(fc.integer({ min: 2010, max: 2026 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(years, (years) => {
        const [, ...older] = shardsOf(yearsOf(years.sort((a, b) => b - a)), sizes);
        for (const shard of older) {
          expect(shard.flat().length <= sizes.older || shard.length === 1).toBe(true);
        }
      }),
    );
  });
});
