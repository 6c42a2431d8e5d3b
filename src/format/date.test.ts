import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfDates } from '../../tests/fixtures/edtf-dates.ts';
import {
  dateInWords,
  machineDate,
  monthInitial,
  periodInWords,
  precisionInWords,
  shortPeriod,
} from './date.ts';

test('the initial of a month is its first letter', () => {
  expect(['2025-12', '2026-02'].map(monthInitial)).toEqual(['D', 'F']);
});

describe('dateInWords', () => {
  test.each([
    ['2026-02-05', '5 February 2026'],
    ['2025-10', 'October 2025'],
    ['2019', '2019'],
    ['2025-10-16~', '16 October 2025, inferred'],
    ['2026-01?', 'January 2026, inferred'],
    ['0042-12-31', '31 December 42'],
  ])('gives %s as "%s"', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  test('names the month and the day only where they are known, whatever the text', () => {
    fc.assert(
      fc.property(edtfDates, fc.string(), (edtf, text) => {
        const [known = ''] = dateInWords(edtf).split(',');
        expect(known.split(' ')).toHaveLength(machineDate(edtf).split('-').length);
        expect(dateInWords(text)).not.toMatch(/Invalid|NaN|undefined/);
      }),
    );
  });
});

test.each([
  ['2025-10-16~', '2025-10-16'],
  ['2026-01?', '2026-01'],
  ['2019', '2019'],
])('machineDate gives %s as %s', (edtf, machine) => {
  expect(machineDate(edtf)).toBe(machine);
});

test.each([
  ['2019', 'Only the year is known.'],
  ['2025-10~', 'The day is not known.'],
  ['2026-02-05~', undefined],
])('the precision of %s is described by: %s', (edtf, words) => {
  expect(precisionInWords(edtf)).toBe(words);
});

test.each([
  ['2024', '2024'],
  ['2018-12-31~', '31 December 2018, inferred'],
  ['2024/2024', '2024'],
  ['2021/2025', '2021–2025'],
  ['2025-01/2025-06', 'January–June 2025'],
  ['2025-05/2026-06', 'May 2025 – June 2026'],
  ['2025-05-08/2025-05-11', '8–11 May 2025'],
  ['2025-04-30/2025-05-02', '30 April 2025 – 2 May 2025'],
  ['2025-05-08/2026-05-11', '8 May 2025 – 11 May 2026'],
  ['2025/2025-06', '2025 – June 2025'],
  ['2025-05/2025-05-11', 'May 2025 – 11 May 2025'],
  ['2025-01~/2025-06', 'January 2025, inferred – June 2025'],
  ['2021/2025?', '2021 – 2025, inferred'],
])('periodInWords gives %s as "%s"', (period, words) => {
  expect(periodInWords(period)).toBe(words);
});

test.each([
  ['2025-01/2025-07', 'Jan–Jul 2025'],
  ['2025-10-03', '3 Oct 2025'],
  ['2025-05', 'May 2025'],
])('shortPeriod gives %s as "%s"', (period, words) => {
  expect(shortPeriod(period)).toBe(words);
});
