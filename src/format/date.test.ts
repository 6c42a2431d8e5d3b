import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, machineDate, precisionInWords } from './date.ts';

const dates = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.option(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 }))),
    ),
    fc.constantFrom('', '~', '?'),
  )
  .map(([year, month, qualifier]) => {
    const parts = [year, month?.[0], month?.[1]].filter((part) => typeof part === 'number');
    const [y = 0, ...rest] = parts;
    const numbers = [String(y).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))];
    return numbers.join('-') + qualifier;
  });

describe('dateInWords', () => {
  test.each([
    ['2026-02-05', '5 February 2026'],
    ['2025-10', 'October 2025'],
    ['2019', '2019'],
    ['2025-10-16~', '16 October 2025, inferred'],
    ['2026-01?', 'January 2026, inferred'],
    ['2019~', '2019, inferred'],
    ['2024-02-29', '29 February 2024'],
    ['0042-12-31', '31 December 42'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  test('never prints a date that is not there', () => {
    fc.assert(
      fc.property(fc.oneof(dates, fc.string()), (text) => {
        expect(dateInWords(text)).not.toMatch(/Invalid|NaN|undefined/);
      }),
    );
  });

  test('names the month and the day only where they are known', () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        const [known = ''] = dateInWords(edtf).split(',');
        expect(known.split(' ')).toHaveLength(machineDate(edtf).split('-').length);
      }),
    );
  });
});

describe('machineDate', () => {
  test.each([
    ['2025-10-16~', '2025-10-16'],
    ['2026-01?', '2026-01'],
    ['2019', '2019'],
  ])('gives %s as %s', (edtf, machine) => {
    expect(machineDate(edtf)).toBe(machine);
  });
});

describe('precisionInWords', () => {
  test.each([
    ['2019', 'Only the year is known.'],
    ['2025-10', 'The day is not known.'],
    ['2025-10~', 'The day is not known.'],
    ['2026-02-05', undefined],
    ['2026-02-05~', undefined],
  ])('of %s is %s', (edtf, words) => {
    expect(precisionInWords(edtf)).toBe(words);
  });
});
