import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysOf, edtfFrom } from './date-range.ts';

describe('edtfFrom', () => {
  test.each([
    ['2025', '2025'],
    [' 2019~', '2019'],
    ['2025-12', '2025-12'],
    ['2025-12-01', '2025-12-01'],
    ['2025/12/1', '2025-12-01'],
    ['12/2025', '2025-12'],
    ['1.12.2025', '2025-12-01'],
    ['Dec 2025', '2025-12'],
    ['June 2025', '2025-06'],
    ['1 июля 2025', '2025-07-01'],
    ['1 December 2025', '2025-12-01'],
    ['December 1, 2025', '2025-12-01'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %j as %s', (text, edtf) => {
    expect(edtfFrom(text)).toBe(edtf);
  });

  test.each([
    '',
    'soon',
    '25',
    '2025-13',
    '2025-02-29',
    '2025-00',
    '1 2 3 2025',
    '20251',
    '2025 x',
  ])('reads nothing in %j', (text) => {
    expect(edtfFrom(text)).toBeUndefined();
  });

  test('reads the date of what it returned, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const edtf = edtfFrom(text);
        if (edtf !== undefined) expect(edtfFrom(edtf)).toBe(edtf);
      }),
    );
  });
});

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12-01', '2025-12-01', '2025-12-01'],
])('%s is from %s to %s', (edtf, first, last) => {
  expect(daysOf(edtf)).toEqual({ first, last });
});

test('daysBetween puts dates in order, and is open where one is not a date', () => {
  expect(daysBetween('2025-12', '2024')).toEqual({ first: '2024-01-01', last: '2025-12-31' });
  const { first, last } = daysBetween('soon', '2024');
  expect([first < '0001', last]).toEqual([true, '2024-12-31']);
});
