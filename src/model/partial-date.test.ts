import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import {
  chronologicalKey,
  EdtfDate,
  firstDay,
  FullDay,
  isFullDay,
  lastDay,
  parsePartialDate,
  yearOf,
} from './partial-date.ts';

const days = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
  .map(([day, length, qualifier]) => day.slice(0, length) + qualifier);

describe('parsePartialDate', () => {
  test.each([
    ['2026-02-05', { year: 2026, month: 2, day: 5 }],
    ['2025-10', { year: 2025, month: 10 }],
    ['2019', { year: 2019 }],
    ['2025-10-16~', { year: 2025, month: 10, day: 16, qualifier: '~' }],
    ['2019?', { year: 2019, qualifier: '?' }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('reads %s', (edtf, expected) => {
    expect(parsePartialDate(edtf)).toEqual(expected);
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        const { year, month, day, qualifier = '' } = parsePartialDate(edtf) ?? { year: NaN };
        const parts = [String(year).padStart(4, '0'), month, day]
          .filter((part) => part !== undefined)
          .map((part) => String(part).padStart(2, '0'));
        expect(parts.join('-') + qualifier).toBe(edtf);
      }),
    );
  });

  test('reads no other text, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/^\d{4}/.test(text)) expect(parsePartialDate(text)).toBeUndefined();
      }),
    );
  });
});

describe('EdtfDate', () => {
  test.each([
    ['2026-02-30', 'possible-date'],
    ['2025-02-29', 'possible-date'],
    ['1900-02-29', 'possible-date'],
    ['2026-04-31', 'possible-date'],
    ['2026-13', 'possible-date'],
    ['2026-00', 'possible-date'],
    ['2026-01-00', 'possible-date'],
    ['0000', 'possible-date'],
    ['2026-2-5', 'edtf-date'],
    ['05/02/2026', 'edtf-date'],
    ['20260205', 'edtf-date'],
    ['2019.0', 'edtf-date'],
    ['2026-02-05T10:00:00Z', 'edtf-date'],
    ['2026-02-05/2026-02-06', 'edtf-date'],
    ['2025-10-16%', 'edtf-date'],
    ['201X', 'edtf-date'],
    ['-2019', 'edtf-date'],
    ['２０２６', 'edtf-date'],
    ['', 'not-empty'],
  ])('refuses %j by %s', (text, rule) => {
    const issues = EdtfDate.safeParse(text).error?.issues;
    expect(issues).toMatchObject([{ params: { rule } }]);
  });

  test.each([
    ['', '{key} is empty; write a value.'],
    [
      '5 Feb 2026',
      '"5 Feb 2026" is not a date; write "2026-02-05", "2026-02" or "2026", with "~" or "?" at the end where it is inferred.',
    ],
    ['0000', '"0000" is not a possible date: there is no year 0.'],
    ['2026-13', '"2026-13" is not a possible date: months run from 01 to 12.'],
    ['2026-00-10', '"2026-00-10" is not a possible date: months run from 01 to 12.'],
    ['2026-02-30~', '"2026-02-30~" is not a possible date: that month has 28 days.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(messagesOf(EdtfDate, text)).toEqual([message]);
  });

  test.each(['2026-02-05x', 'x2026-02-05', '2026-02-05~?', '2026-02-', '2026~-02'])(
    'takes %j for no date',
    (text) => {
      expect(issuesOf(EdtfDate, text)).toEqual([['edtf-date', '']]);
    },
  );

  test.each(['0001', '2026-01', '2026-12', '2026-01-01', '2026-01-31', '2026-04-30'])(
    'accepts %s',
    (text) => {
      expect(issuesOf(EdtfDate, text)).toEqual([]);
    },
  );
});

describe('FullDay', () => {
  test.each([
    ['2026-02', '"2026-02" is not a plain full day; write it as in "2026-03-01".'],
    ['2026-02-05~', '"2026-02-05~" is not a plain full day; write it as in "2026-03-01".'],
    ['on 2026-02-05', '"on 2026-02-05" is not a plain full day; write it as in "2026-03-01".'],
    ['2026-02-30', '"2026-02-30" is not a possible date: that month has 28 days.'],
    ['', '{key} is empty; write a value.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(messagesOf(FullDay, text)).toEqual([message]);
  });
});

describe('isFullDay', () => {
  test('holds for a plain day only', () => {
    expect(
      ['2026-02-05', '2026-02-05~', '2026-02', '2026', 'x2026-02-05', '2026-02-051'].filter(
        isFullDay,
      ),
    ).toEqual(['2026-02-05']);
  });
});

describe('firstDay', () => {
  test('is the first day of a span', () => {
    expect(['2019', '2025-10', '2025-10-16~'].map(firstDay)).toEqual([
      '2019-01-01',
      '2025-10-01',
      '2025-10-16',
    ]);
  });
});

describe('lastDay', () => {
  test.each([
    ['2019', '2019-12-31'],
    ['2025-04', '2025-04-30'],
    ['2025-12~', '2025-12-31'],
    ['2025-02', '2025-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02?', '2000-02-29'],
    ['0099-02', '0099-02-28'],
    ['2025-10-16~', '2025-10-16'],
  ])('of %s is %s', (edtf, day) => {
    expect(lastDay(edtf)).toBe(day);
  });

  test('is a possible day, never before the first', () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        expect(parsePartialDate(lastDay(edtf))).toBeDefined();
        expect(lastDay(edtf) >= firstDay(edtf)).toBe(true);
      }),
    );
  });
});

describe('yearOf', () => {
  test('is the year as it is written in addresses', () => {
    expect(yearOf('2019?')).toBe('2019');
  });
});

describe('chronologicalKey', () => {
  test('puts a span before every closer date in it', () => {
    const sorted = ['2018-12-31', '2019', '2019-01', '2019-01-01', '2019-02', '2020'];
    expect(sorted.toReversed().sort(byKey)).toEqual(sorted);
    expect(chronologicalKey('0099')).toBe('0099-01-01/0');
  });

  test('orders like the first days', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (firstDay(a) < firstDay(b)) expect(byKey(a, b)).toBeLessThan(0);
      }),
    );
  });
});

function byKey(a: string, b: string): number {
  return chronologicalKey(a) < chronologicalKey(b) ? -1 : 1;
}
