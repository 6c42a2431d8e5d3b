import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFacets } from '../engine/facets.ts';
import { rowTable } from './facet-table.ts';

const keys = ['country', 'sector', 'source', 'year'] as const;
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{2}(-[a-z]{1,3})?$/), { maxLength: 3 });
const facets = fc.record({ country: ids, sector: ids, source: ids, year: ids });

describe('rowTable', () => {
  test('says each list once', () => {
    const rows = ['2026', '2025', '2026'].map((year) => ({
      ...{ country: ['la', 'vn'], sector: ['trade'], source: [], year: [year] },
    }));
    const { country, year } = rowTable(rows);
    expect(country.lists).toEqual([['la', 'vn']]);
    expect(year.lists).toEqual([['2026'], ['2025']]);
    expect(year.rows).toHaveLength(3);
    expect(year.rows[2]).toBe(year.rows[0]);
  });

  test('is read as it was made, after its way as JSON', () => {
    fc.assert(
      fc.property(fc.array(facets, { maxLength: 150 }), (all) => {
        const sent = JSON.parse(JSON.stringify(rowTable(all))) as ReturnType<typeof rowTable>;
        const rows = openFacets(sent);
        expect(rows.count).toBe(all.length);
        for (const [row, facets] of all.entries()) {
          for (const key of keys) expect(rows.valuesOf(key, row)).toEqual(facets[key]);
        }
      }),
    );
  });

  test('bears more lists than there are signs on a keyboard', () => {
    const all = Array.from({ length: 5000 }, (_, n) => ({
      ...{ country: ['la'], sector: [`s${n}`], source: ['vns'], year: ['2025'] },
    }));
    const rows = openFacets(rowTable(all));
    expect(all.every(({ sector }, row) => rows.valuesOf('sector', row)[0] === sector[0])).toBe(
      true,
    );
  });
});
