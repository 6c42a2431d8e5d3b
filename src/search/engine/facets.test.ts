import { expect, test } from 'vitest';
import { filterKeys, firstLetter, lengthSteps } from '../index-format.ts';
import {
  countDocument,
  failedKeys,
  noConditions,
  noCounts,
  openFacets,
  type Conditions,
} from './facets.ts';

const letters = (...numbers: number[]) =>
  numbers.map((number) => String.fromCodePoint(firstLetter + number)).join('');

/** A column of these lists, given to documents by their numbers. */
const column = (lists: string[][], ...numbers: number[]) => ({
  lists,
  rows: letters(...numbers),
});
const facets = openFacets({
  country: column([['vn', 'la', 'ru'], ['la', 'th'], ['la'], ['vn', 'la']], 0, 1, 2, 3),
  // The id of a sector may have a meaning for programs.
  sector: column([['trade', 'rail'], ['constructor'], ['trade']], 0, 1, 2, 2),
  source: column([['vns'], ['kpl']], 0, 0, 1, 1),
  dates: { rows: letters(0, 0, 1, 0), written: { 0: '2025-02-28', 1: '2024~', 3: '2019-10' } },
  lengths: letters(0, lengthSteps, 10 * lengthSteps, 0),
});

const failed = (document: number, conditions: Partial<Conditions>) =>
  failedKeys(facets, document, { conditions: { ...noConditions, ...conditions } });

test('a document has the pairs among its countries; one that is not there has nothing', () => {
  expect(facets.valuesOf('pair', 0)).toEqual(['la-ru', 'la-vn', 'ru-vn']);
  expect(facets.valuesOf('pair', 2)).toEqual([]);
  expect(facets.valuesOf('sector', 4)).toEqual([]);
  expect(facets.valuesOf('pair', -1)).toEqual([]);
});

test('dates are full days but where another is written, years follow from them', () => {
  const dates = ['2025-02-28', '2024~', '2023-12-31', '2019-10'];
  expect(dates.map((_, document) => facets.dateOf(document))).toEqual(dates);
  expect(facets.valuesOf('year', 2)).toEqual(['2023']);
  expect(facets.dateOf(4)).toBe('');
});

test('lengths are powers of two', () => {
  expect([0, 1, 2].map((document) => facets.lengthOf(document))).toEqual([1, 2, 1024]);
});

test.each<[Partial<Conditions>, string[]]>([
  [{}, []],
  [{ pair: ['la-vn'] }, []],
  [{ pair: ['la-th', 'la-vn'], sector: ['rail'] }, []],
  [{ pair: ['la-th'] }, ['pair']],
  [{ country: ['th'], year: ['2024', '2019'], source: ['vns'] }, ['country', 'year']],
  [{ sector: ['unknown'] }, ['sector']],
])('of %j a document does not meet %j', (conditions, keys) => {
  expect(failed(0, conditions)).toEqual(keys);
});

test.each<Partial<Conditions>>([{}, { sector: ['trade'], source: ['kpl'] }])(
  'of each value is counted what choosing it besides %j would leave',
  (conditions) => {
    const counts = noCounts();
    for (let document = 0; document < facets.count; document++) {
      countDocument(counts, facets, document, failed(document, conditions));
    }
    for (const key of filterKeys) {
      for (const value of ['la-vn', 'la', 'vn', 'trade', 'constructor', 'kpl', 'vns', '2023']) {
        const chosen = { ...conditions, [key]: [value] };
        const left = [0, 1, 2, 3].filter((document) => failed(document, chosen).length === 0);
        expect(counts[key].get(value) ?? 0).toBe(left.length);
      }
    }
  },
);
