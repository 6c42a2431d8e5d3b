import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFacets } from '../engine/facets.ts';
import { facetTable } from './facet-table.ts';

const keys = ['country', 'sector', 'source', 'year'] as const;
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{2}(-[a-z]{1,3})?$/), { maxLength: 3 });
const facets = fc.record({ country: ids, sector: ids, source: ids, year: ids });

test('a facet table has each list of values once', () => {
  const { country, year } = facetTable(
    ['2026', '2025', '2026'].map((year) => ({
      ...{ country: ['la', 'vn'], sector: ['trade'], source: [], year: [year] },
    })),
  );
  expect(country.lists).toEqual([['la', 'vn']]);
  expect(year.lists).toEqual([['2026'], ['2025']]);
});

test('a facet table is read by the engine as it was made, even with thousands of lists', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({
    ...{ country: ['la'], sector: [`s${n}`], source: ['vns'], year: ['2025'] },
  }));
  fc.assert(
    fc.property(fc.array(facets, { maxLength: 150 }), (documents) => {
      const read = openFacets(
        JSON.parse(JSON.stringify(facetTable(documents))) as ReturnType<typeof facetTable>,
      );
      expect(read.count).toBe(documents.length);
      const values = documents.map((_, number) => keys.map((key) => read.valuesOf(key, number)));
      expect(values).toEqual(documents.map((facets) => keys.map((key) => facets[key])));
    }),
    { examples: [[many]], numRuns: 30 },
  );
});
