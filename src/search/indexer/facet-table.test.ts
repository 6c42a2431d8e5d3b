import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFacets } from '../engine/facets.ts';
import { facetTable, type TableRow } from './facet-table.ts';

const keys = ['country', 'sector', 'source'] as const;
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{2}(-[a-z]{1,3})?$/), { maxLength: 3 });
const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const date = fc.oneof(
  days,
  fc
    .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
    .map(([day, length, qualifier]) => day.slice(0, length) + qualifier),
  fc.constant(''),
);
const length = fc.integer({ min: 0, max: 20_000 });
const row = fc.record({ country: ids, sector: ids, source: ids, date, length });

const read = (rows: readonly TableRow[]) =>
  openFacets(JSON.parse(JSON.stringify(facetTable(rows))) as ReturnType<typeof facetTable>);

test('a facet table has each list of values once, and days as the time since the one before', () => {
  const { country, dates } = facetTable(
    ['2026-03-01', '2026-02-28', '2026-02'].map((date) => ({
      ...{ country: ['la', 'vn'], sector: ['trade'], source: [], date, length: 1 },
    })),
  );
  expect(country.lists).toEqual([['la', 'vn']]);
  expect(dates).toEqual({ rows: '01K', written: { 0: '2026-03-01', 2: '2026-02' } });
});

test('a facet table is read by the engine as it was made, even with thousands of lists', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({
    ...{ country: ['la'], sector: [`s${n}`], source: ['vns'], date: '2025', length: n },
  }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 150 }), (rows) => {
      const facets = read(rows);
      expect(facets.count).toBe(rows.length);
      for (const [document, { date, length, ...lists }] of rows.entries()) {
        for (const key of keys) expect(facets.valuesOf(key, document)).toEqual(lists[key]);
        expect(facets.dateOf(document)).toBe(date);
        expect(facets.lengthOf(document) / Math.max(1, length)).toBeCloseTo(1, 0.6);
      }
    }),
    { examples: [[many]], numRuns: 30 },
  );
});
