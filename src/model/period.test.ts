import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfDates } from '../../tests/fixtures/edtf-dates.ts';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { datesOf, endsOf, Period, periodKey, spanOf } from './period.ts';

const periods = fc
  .tuple(edtfDates, fc.option(edtfDates, { nil: undefined }))
  .map(([from, to]) => (to === undefined ? from : `${from}/${to}`))
  .filter((period) => Period.safeParse(period).success);

describe('Period', () => {
  test.each([
    ...['2024', '2024-02-29', '2024?', '2025-01/2025-06', '2025~/2026', '2025/2025-06'],
    ...['2025-06/2025', '2025-12-31/2025-12-31'],
  ])('accepts %s', (period) => {
    expect(issuesOf(Period, period)).toEqual([]);
  });

  test.each([
    ['', 'not-empty'],
    ['/', 'edtf-date'],
    ['2024/', 'edtf-date'],
    ['/2024', 'edtf-date'],
    ['../2024', 'edtf-date'],
    ['2023/2024/2025', 'edtf-date'],
    ['2025/..', 'edtf-date'],
    ['first half of 2025', 'edtf-date'],
    ['2025-01 / 2025-06', 'edtf-date'],
    ['2025-01/2025-13', 'possible-date'],
    ['2025-06/2025-01', 'possible-period'],
    ['2025-12-31/2025-12-30', 'possible-period'],
  ])('refuses %j by %s', (period, rule) => {
    expect(issuesOf(Period, period)).toEqual([[rule, '']]);
  });

  test.each([
    ['2025-Q1', true],
    ['2024-2025', true],
    ['2025-13', false],
  ])('says of %s how an interval is written: %s', (period, isSaid) => {
    expect(messagesOf(Period, period)[0]?.includes('An interval is written')).toBe(isSaid);
  });
});

test.each(['2026/..', '2026/', '/2026'])(
  'of the open interval %s both ends are asked for',
  (period) => {
    expect(messagesOf(Period, period)[0]).toContain('write both ends');
  },
);

describe('endsOf', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-01/2025-06', '2025-01-01', '2025-06-30'],
    ['2024-11/2025', '2024-11-01', '2025-12-31'],
  ])('of %s are %s and %s', (period, first, last) => {
    expect(endsOf(period)).toEqual({ first, last });
  });

  test('are in order, within the days of the dates', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const { first, last } = endsOf(period);
        const [from, to = from] = datesOf(period);
        expect([first <= last, first, last]).toEqual([true, firstDay(from), lastDay(to)]);
        expect([from, to].join('/')).toContain(period);
      }),
    );
  });
});

describe('periodKey', () => {
  test('orders by the end, then by the beginning', () => {
    const sorted = [
      ...['2023', '2024-01/2024-06', '2024-06', '2024-06-30', '2023-07/2024-11'],
      ...['2024', '2024-01-01/2024-12-31', '2024-12-31', '2025-01-01'],
    ];
    const byKey = (a: string, b: string) => (periodKey(a) < periodKey(b) ? -1 : 1);
    expect(sorted.toReversed().sort(byKey)).toEqual(sorted);
  });

  test('is less for every period that ends earlier', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        fc.pre(endsOf(a).last < endsOf(b).last);
        expect(periodKey(a) < periodKey(b)).toBe(true);
      }),
    );
  });
});

describe('spanOf', () => {
  test.each([
    ['2024', 'year'],
    ['2024-01-01/2024-12-31', 'year'],
    ['2024-07/2025-06', 'year'],
    ['2024-02-01/2024-02-29', 'month'],
    ['2025-12', 'month'],
    ['2025-01/2025-06', '6 months'],
    ['2021/2025', '60 months'],
    ['2025-12-31~', 'day'],
    ['2025-12-31/2026-01-01', '2 days'],
    ['2024-02-01/2024-02-28', '28 days'],
    ['2025-01-15/2025-02-14', '31 days'],
  ])('of %s is a %s', (period, span) => {
    expect(spanOf(period)).toBe(span);
  });

  test('is the same however the period is written', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const { first, last } = endsOf(period);
        expect(spanOf(period)).toMatch(/^(?:year|month|day|[1-9]\d* (?:months|days))$/);
        expect(spanOf(`${first}/${last}`)).toBe(spanOf(period));
      }),
    );
  });
});
