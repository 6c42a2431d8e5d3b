import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shardsOfYears } from './shards-of-years.ts';

/** Years, each as a list of so many briefings. */
const yearsOf = (briefings: readonly number[]) => [
  ...Map.groupBy(briefings, (year) => year).values(),
];
const sizes = { whole: 4, newest: 3, older: 5 };

describe('shardsOfYears', () => {
  test.each([0, 1, 4])('leaves an archive of %i whole', (length) => {
    const years = yearsOf(Array.from({ length }, (_, index) => 2026 - index));
    expect(shardsOfYears(years, sizes)).toEqual([years]);
  });

  test.each([
    ['2026 2026 2026 2025 2024', '2026 | 2025 2024'],
    ['2026 2025 2025 2025 2024', '2026 2025 | 2024'],
    ['2026 2026 2026 2026 2026', '2026'],
    ['2026 2026 2026 2025 2025 2025 2024 2024 2023 2022 2022', '2026 | 2025 2024 | 2023 2022'],
  ])('divides %s into %s', (briefings, shards) => {
    const divided = shardsOfYears(yearsOf(briefings.split(' ').map(Number)), sizes);
    expect(divided.map((years) => years.map(([year]) => year).join(' ')).join(' | ')).toBe(shards);
  });

  test('puts every year into one shard, in order, and exceeds its size only for a single year', () => {
    const size = fc.integer({ min: 1, max: 20 });
    const anySizes = fc.record({ whole: fc.nat({ max: 20 }), newest: size, older: size });
    const anyBriefings = fc.array(fc.integer({ min: 2010, max: 2026 }), { maxLength: 60 });
    fc.assert(
      fc.property(anyBriefings, anySizes, (briefings, sizes) => {
        briefings.sort((a, b) => b - a);
        const shards = shardsOfYears(yearsOf(briefings), sizes);
        expect(shards.flat(2)).toEqual(briefings);
        if (briefings.length > 0) expect(shards.every(({ length }) => length > 0)).toBe(true);
        for (const shard of shards.slice(1)) {
          expect(shard.flat().length <= sizes.older || shard.length === 1).toBe(true);
        }
      }),
    );
  });
});
