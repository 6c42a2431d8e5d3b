import { describe, expect, test } from 'vitest';
import { firstLetter } from '../index-format.ts';
import {
  countDocument,
  failedKeys,
  noConditions,
  noCounts,
  openFacets,
  type Conditions,
} from './facets.ts';

/** A column of these lists, given to rows by their numbers. */
const column = (lists: string[][], ...numbers: number[]) => ({
  lists,
  rows: numbers.map((number) => String.fromCodePoint(firstLetter + number)).join(''),
});
const rows = openFacets({
  country: column([['vn', 'la', 'ru'], ['la', 'th'], ['la'], ['vn', 'la']], 0, 1, 2, 3),
  sector: column([['trade', 'rail'], ['power'], ['trade']], 0, 1, 2, 2),
  source: column([['vns'], ['kpl']], 0, 0, 1, 1),
  year: column([['2025'], ['2024'], ['2019']], 0, 1, 2, 0),
});

const failed = (row: number, conditions: Partial<Conditions>) =>
  failedKeys(rows, row, { ...noConditions, ...conditions });

function countsWith(conditions: Partial<Conditions>) {
  const counts = noCounts();
  for (let row = 0; row < rows.count; row++) {
    countDocument(counts, rows, row, failed(row, conditions));
  }
  return counts;
}

describe('openFacets', () => {
  test('names the pairs among the countries of a document', () => {
    expect(rows.valuesOf('pair', 0)).toEqual(['la-ru', 'la-vn', 'ru-vn']);
    expect(rows.valuesOf('pair', 2)).toEqual([]);
  });

  test('knows nothing of a row that is not there', () => {
    expect(rows.valuesOf('sector', 4)).toEqual([]);
    expect(rows.valuesOf('pair', -1)).toEqual([]);
  });
});

describe('failedKeys', () => {
  test.each<[Partial<Conditions>, string[]]>([
    [{}, []],
    [{ pair: ['la-vn'] }, []],
    [{ pair: ['la-th', 'la-vn'], sector: ['rail'] }, []],
    [{ pair: ['la-th'] }, ['pair']],
    [{ country: ['th'], year: ['2024', '2019'], source: ['vns'] }, ['country', 'year']],
    [{ sector: ['unknown'] }, ['sector']],
  ])('a document fails of %j %j', (conditions, keys) => {
    expect(failed(0, conditions)).toEqual(keys);
  });
});

describe('countDocument', () => {
  test('counts every value where there are no conditions', () => {
    const counted = Object.entries(countsWith({})).map(([key, values]) => [
      key,
      Object.fromEntries(values),
    ]);
    expect(Object.fromEntries(counted)).toEqual({
      pair: { 'la-ru': 1, 'la-vn': 2, 'ru-vn': 1, 'la-th': 1 },
      country: { la: 4, vn: 2, ru: 1, th: 1 },
      sector: { trade: 3, rail: 1, power: 1 },
      source: { vns: 2, kpl: 2 },
      year: { 2025: 2, 2024: 1, 2019: 1 },
    });
  });

  test('counts a sector whose id has a meaning for programs', () => {
    const odd = openFacets({
      country: column([['la']], 0),
      sector: column([['constructor']], 0),
      source: column([['vns']], 0),
      year: column([['2025']], 0),
    });
    const counts = noCounts();
    countDocument(counts, odd, 0, []);
    expect([...counts.sector]).toEqual([['constructor', 1]]);
  });

  test('says of each value what choosing it would leave', () => {
    const conditions: Partial<Conditions> = { sector: ['trade'], source: ['kpl'] };
    const counts = countsWith(conditions);
    for (const key of ['pair', 'country', 'year', 'sector', 'source'] as const) {
      for (const value of ['la-vn', 'la', 'vn', 'trade', 'power', 'kpl', 'vns', '2019']) {
        const chosen = { ...conditions, [key]: [value] };
        const left = [0, 1, 2, 3].filter((row) => failed(row, chosen).length === 0);
        expect(counts[key].get(value) ?? 0).toBe(left.length);
      }
    }
  });
});
