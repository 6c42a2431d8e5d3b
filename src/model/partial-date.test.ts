import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfDates } from '../../tests/fixtures/edtf-dates.ts';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { EdtfDate, FullDay } from './edtf-date.ts';
import {
  chronologicalKey,
  firstDay,
  isFullDay,
  lastDay,
  parsePartialDate,
} from './partial-date.ts';

describe('parsePartialDate', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
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
  test.each(['0001', '2026-01', '2026-12', '2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30'])(
    'accepts %s',
    (text) => {
      expect(issuesOf(EdtfDate, text)).toEqual([]);
    },
  );

  test.each([
    ...['2026-02-30', '2025-02-29', '1900-02-29', '2026-04-31', '2026-13', '2026-00'],
    ...['2026-00-10', '2026-01-00', '0000'],
  ])('calls %s impossible', (text) => {
    expect(issuesOf(EdtfDate, text)).toEqual([['possible-date', '']]);
  });

  test.each([
    ...['2026-2-5', '05/02/2026', '20260205', '2019.0', '2026-02-05T10:00:00Z', '-2019', '201X'],
    ...[
      '2026-02-05/2026-02-06',
      '2025-10-16%',
      '２０２６',
      'x2026-02-05',
      '2026-02-05~?',
      '2026~-02',
    ],
  ])('takes %j for no date', (text) => {
    expect(issuesOf(EdtfDate, text)).toEqual([['edtf-date', '']]);
  });

  test('says why a day is impossible', () => {
    const reasons = ['0000', '2026-13', '2026-02-30~'].flatMap((text) =>
      messagesOf(EdtfDate, text),
    );
    expect(reasons.map((message) => message.split(': ')[1])).toEqual([
      'there is no year 0.',
      'months run from 01 to 12.',
      'that month has 28 days.',
    ]);
  });
});

test.each([
  ['2026-02', 'full-day'],
  ['2026-02-05~', 'full-day'],
  ['on 2026-02-05', 'full-day'],
  ['2026-02-30', 'possible-date'],
  ['', 'not-empty'],
])('FullDay refuses %j by %s', (text, rule) => {
  expect(issuesOf(FullDay, text)).toEqual([[rule, '']]);
});

test('isFullDay holds for a plain day only', () => {
  const texts = ['2026-02-05', '2026-02-05~', '2026-02', 'x2026-02-05', '2026-02-051'];
  expect(texts.filter(isFullDay)).toEqual(['2026-02-05']);
});

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2025-04', '2025-04-01', '2025-04-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02?', '2000-02-01', '2000-02-29'],
  ['0099-02', '0099-02-01', '0099-02-28'],
  ['2025-10-16~', '2025-10-16', '2025-10-16'],
])('%s is from %s to %s', (edtf, first, last) => {
  expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last]);
});

test('lastDay is a possible day, never before the first', () => {
  fc.assert(
    fc.property(edtfDates, (edtf) => {
      expect(parsePartialDate(lastDay(edtf))).toBeDefined();
      expect(lastDay(edtf) >= firstDay(edtf)).toBe(true);
    }),
  );
});

describe('chronologicalKey', () => {
  const byKey = (a: string, b: string) => (chronologicalKey(a) < chronologicalKey(b) ? -1 : 1);

  test('puts a span before every closer date in it', () => {
    const sorted = ['0099', '2018-12-31', '2019', '2019-01', '2019-01-01', '2019-02', '2020'];
    expect(sorted.toReversed().sort(byKey)).toEqual(sorted);
  });

  test('orders like the first days', () => {
    fc.assert(
      fc.property(edtfDates, edtfDates, (a, b) => {
        if (firstDay(a) < firstDay(b)) expect(byKey(a, b)).toBeLessThan(0);
      }),
    );
  });
});
