import { describe, expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { disagreementsAmong } from './disagreements.ts';

type Fields = Record<string, unknown>;

const growth = { kind: 'growth_rate', of: 'trade_total', unit: '%', scale: undefined };

/** The numbers of each disagreement. */
const valuesIn = (...changes: Fields[]) =>
  disagreementsAmong(changes.map((change, index) => placed(`b${index}`, change))).map(
    ({ figures }) => figures.map(({ value }) => value),
  );

describe('disagreementsAmong', () => {
  test.each([
    ['nothing', []],
    ['one number', [{}]],
    ['two reports of one number', [{}, {}]],
    [
      'numbers that agree within rounding',
      [{ value: '1.4', scale: 'billion' }, { value: '1381.5' }],
    ],
    ['different years', [{ value: '5' }, { value: '9', period: '2023' }]],
    ['a year and its half', [{ value: '5' }, { value: '9', period: '2024-01/2024-06' }]],
    ['an actual number and a target', [{ value: '5' }, { value: '9', status: 'target' }]],
    [
      'exports of the two sides',
      [
        { kind: 'trade_export', value: '5' },
        { kind: 'trade_export', value: '9', country: 'LA', partner: 'VN' },
      ],
    ],
    [
      'investment one way and the other',
      [
        { kind: 'investment_stock', value: '5', direction: 'outward' },
        { kind: 'investment_stock', value: '9', direction: 'inward' },
      ],
    ],
    [
      'growth against different bases',
      [
        { ...growth, value: '5', base: '2023' },
        { ...growth, value: '9', base: '2022' },
      ],
    ],
  ])('finds none in %s', (_, changes) => {
    expect(valuesIn(...changes)).toEqual([]);
  });

  test.each([
    ['of one office', { value: '5' }, { value: '9' }],
    ['of two offices', { value: '5' }, { value: '9', reporter: 'lao-customs' }],
    [
      'of two sides',
      { kind: 'trade_export', value: '5' },
      { kind: 'trade_import', value: '9', country: 'LA', partner: 'VN' },
    ],
  ])('finds numbers %s', (_, a, b) => {
    expect(valuesIn(a, b)).toEqual([[5, 9]]);
  });

  test('is not misled by a coarse number that agrees with both', () => {
    const coarse = { value: '1.4', scale: 'billion' };
    expect(valuesIn(coarse, { value: '1440' }, { value: '1381.5' })).toEqual([[1381.5, 1440]]);
  });

  test('has the latest period first', () => {
    const years = ['2023', '2025', '2024'].flatMap((period) => [
      placed(`a${period}`, { period, value: '5' }),
      placed(`b${period}`, { period, value: '9' }),
    ]);
    expect(disagreementsAmong(years).map(({ period }) => period)).toEqual(['2025', '2024', '2023']);
  });
});
