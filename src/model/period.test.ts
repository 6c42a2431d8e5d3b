import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { datesOf, endsOf, Period, periodKey, spanOf } from './period.ts';

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

describe('Period', () => {
  test.each([
    '2024',
    '2024-02',
    '2024-02-29',
    '2024?',
    '2025-01/2025-06',
    '2025~/2026',
    '2025/2025-06',
    '2025-06/2025',
    '2025-12-31/2025-12-31',
  ])('accepts %s', (period) => {
    expect(issuesOf(Period, period)).toEqual([]);
  });

  test.each([
    ['', 'not-empty'],
    ['/', 'not-empty'],
    ['2024/', 'not-empty'],
    ['/2024', 'not-empty'],
    ['2023/2024/2025', 'edtf-date'],
    ['2025/..', 'edtf-date'],
    ['first half of 2025', 'edtf-date'],
    ['2025-01 / 2025-06', 'edtf-date'],
    ['2025-02-29', 'possible-date'],
    ['2025-01/2025-13', 'possible-date'],
    ['2025-06/2025-01', 'possible-period'],
    ['2025/2024', 'possible-period'],
    ['2025-12-31/2025-12-30', 'possible-period'],
  ])('refuses %j by %s', (period, rule) => {
    expect(issuesOf(Period, period)).toEqual([[rule, '']]);
  });

  test('takes two dates in one order only', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Period.safeParse(`${a}/${b}`).success).toBe(a <= b);
      }),
    );
  });
});

describe('endsOf', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02~', '2025-02-01', '2025-02-28'],
    ['2025-12-31', '2025-12-31', '2025-12-31'],
    ['2025-01/2025-06', '2025-01-01', '2025-06-30'],
    ['2024-11/2025', '2024-11-01', '2025-12-31'],
  ])('of %s are %s and %s', (period, first, last) => {
    expect(endsOf(period)).toEqual({ first, last });
  });
});

describe('any period', () => {
  const qualified = fc.tuple(dates, fc.constantFrom('', '~', '?')).map((parts) => parts.join(''));
  const periods = fc
    .tuple(qualified, fc.option(qualified, { nil: undefined }))
    .map(([from, to]) => (to === undefined ? from : `${from}/${to}`))
    .filter((period) => Period.safeParse(period).success);

  test('ends no earlier than it begins, within the days of its dates', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const { first, last } = endsOf(period);
        const [from, to = from] = datesOf(period);
        expect([first <= last, first, last]).toEqual([true, firstDay(from), lastDay(to)]);
      }),
    );
  });

  test('has a length, the same however it is written', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const { first, last } = endsOf(period);
        expect(spanOf(period)).toMatch(/^(?:year|month|day|[1-9]\d* (?:months|days))$/);
        expect(spanOf(`${first}/${last}`)).toBe(spanOf(period));
      }),
    );
  });

  test('stands before every period that ends later', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        fc.pre(endsOf(a).last < endsOf(b).last);
        expect(periodKey(a) < periodKey(b)).toBe(true);
      }),
    );
  });
});

describe('datesOf', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(dates, fc.option(dates, { nil: undefined }), (from, to) => {
        const written = to === undefined ? [from] : [from, to];
        expect(datesOf(written.join('/'))).toEqual(written);
      }),
    );
  });
});

describe('periodKey', () => {
  test('orders by the end, then by the beginning', () => {
    const sorted = [
      '2023',
      '2024-01/2024-06',
      '2024-06',
      '2024-06-30',
      '2023-07/2024-11',
      '2024',
      '2024-01-01/2024-12-31',
      '2024-12-31',
      '2025-01-01',
    ];
    const byKey = (a: string, b: string) => (periodKey(a) < periodKey(b) ? -1 : 1);
    expect(sorted.toReversed().sort(byKey)).toEqual(sorted);
  });
});

describe('spanOf', () => {
  test.each([
    ['2024', 'year'],
    ['2024-01/2024-12', 'year'],
    ['2024-01-01/2024-12-31', 'year'],
    ['2024-07/2025-06', 'year'],
    ['2024-02', 'month'],
    ['2024-02-01/2024-02-29', 'month'],
    ['2025-12', 'month'],
    ['2025-01/2025-06', '6 months'],
    ['2025-01/2025-07', '7 months'],
    ['2021/2025', '60 months'],
    ['2025-12-31', 'day'],
    ['2025-12-31~', 'day'],
    ['2025-12-31/2026-01-01', '2 days'],
    ['2024-02-01/2024-02-28', '28 days'],
    ['2025-01-15/2025-02-14', '31 days'],
  ])('of %s is a %s', (period, span) => {
    expect(spanOf(period)).toBe(span);
  });
});

describe('the message about a period', () => {
  test.each([
    ['', '{key} is empty; write a value.'],
    ['2023/2024/2025', '{key}: an interval has two ends, as in "2025-01/2025-06".'],
    ['2025-06/2025-01', '"2025-06/2025-01" ends before it begins; write the earlier date first.'],
    ['2025-13', '"2025-13" is not a possible date: months run from 01 to 12.'],
  ])('%j says what is wrong', (period, message) => {
    expect(messagesOf(Period, period)).toEqual([message]);
  });
});

describe('the message about a period in other words', () => {
  test.each(['2024-2025', '2025-Q1', 'first half of 2025'])(
    'of %s tells of intervals',
    (period) => {
      expect(Period.safeParse(period).error?.issues[0]?.message).toMatch(
        / An interval is written "2025-01\/2025-06"\.$/,
      );
    },
  );
});
