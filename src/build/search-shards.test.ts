import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from './search-document.ts';
import { shardsOf } from './search-shards.ts';

/** Documents of these years, in their order. */
function documentsOf(years: readonly number[]): SearchDocument[] {
  return years.map((year, index) => ({
    card: { url: `briefings/${index}/`, title: '', date: '', source: '', pairs: '' },
    ...{ summary: '', body: '', aside: '', order: String(index) },
    facets: { country: [], sector: [], source: [], year: [String(year)] },
  }));
}

const yearsIn = (shard: readonly SearchDocument[]) => [
  ...new Set(shard.flatMap(({ facets }) => facets.year)),
];
const sizes = { whole: 4, newest: 3, older: 5 };

describe('shardsOf', () => {
  test.each([0, 1, 4])('leaves an archive of %i whole', (length) => {
    const documents = documentsOf(Array.from({ length }, (_, index) => 2026 - index));
    expect(shardsOf(documents, sizes)).toEqual([documents]);
  });

  test('leaves the archive of some years whole without being told to', () => {
    expect(shardsOf(documentsOf([2026, 2026, 2025, 2024, 2019]))).toHaveLength(1);
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
    expect(shardsOf(documentsOf(years), sizes).map(yearsIn)).toEqual(shards);
  });

  test('puts every document into one shard, in order, and every year', () => {
    const size = fc.integer({ min: 1, max: 20 });
    const anySizes = fc.record({ whole: fc.nat({ max: 20 }), newest: size, older: size });
    const years = fc.array(fc.integer({ min: 2010, max: 2026 }), { maxLength: 60 });
    fc.assert(
      fc.property(years, anySizes, (years, sizes) => {
        const documents = documentsOf(years.sort((a, b) => b - a));
        const shards = shardsOf(documents, sizes);
        expect(shards.flat()).toEqual(documents);
        const all = shards.flatMap(yearsIn);
        expect(new Set(all).size).toBe(all.length);
        if (documents.length > 0) expect(shards.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });

  test('makes no shard larger than it may be, but for one of a single year', () => {
    const years = fc.array(fc.integer({ min: 2010, max: 2026 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(years, (years) => {
        const [, ...older] = shardsOf(documentsOf(years.sort((a, b) => b - a)), sizes);
        for (const shard of older) {
          expect(shard.length <= sizes.older || yearsIn(shard).length === 1).toBe(true);
        }
      }),
    );
  });
});
