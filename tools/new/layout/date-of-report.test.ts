import { describe, expect, test } from 'vitest';
import { dateOfReport } from './date-of-report.ts';
import type { Report } from './read-report.ts';

const reportWith = (parts: Partial<Report>): Report => ({
  ...{ paragraphs: [], stated: [], credits: [], leftOut: [] },
  ...parts,
});
const stated = (value: string, line = 1) => ({ value, line, words: `date ${value}` });
const dateline = (value: { year?: number; month: number; day: number }) => ({
  ...{ value, line: 3, words: 'HUE, March 4' },
});
const event = {
  value: '2026-03-05~',
  line: 5,
  words: 'Thursday',
  note: 'The fair is over by then.',
};

describe('dateOfReport', () => {
  test('is what its head states, and tells whether the dateline agrees', () => {
    const report = reportWith({ stated: [stated('2026-03-04')] });
    expect(dateOfReport(report)).toMatchObject({
      basis: 'stated',
      date: { value: '2026-03-04', line: 1 },
    });
    const how = (month: number, year?: number) =>
      dateOfReport({ ...report, datelineDay: dateline({ month, day: 4, ...(year && { year }) }) })
        .how;
    expect(how(3)).toContain('the dateline agrees');
    expect(how(4)).toContain('of another day: “HUE, March 4”');
    expect(how(3, 2025)).toContain('of another day');
  });

  test('is that of the dateline where it has a year', () => {
    const report = reportWith({ datelineDay: dateline({ year: 2026, month: 3, day: 4 }) });
    expect(dateOfReport(report)).toMatchObject({
      basis: 'dateline',
      date: { value: '2026-03-04', line: 3 },
    });
  });

  test('is told by an event, and readers are told so', () => {
    expect(dateOfReport(reportWith({}), event)).toMatchObject({
      basis: 'event',
      date: event,
      dateNote: 'The report prints no date. The fair is over by then.',
    });
    expect(dateOfReport(reportWith({ stated: [stated('2026-03-04')] }), event).basis).toBe(
      'stated',
    );
  });

  test('is unknown where two days are stated', () => {
    const report = reportWith({ stated: [stated('2026-03-04'), stated('2026-03-05', 2)] });
    const date = dateOfReport(report);
    expect(date).toMatchObject({ basis: 'unknown' });
    expect(date.date).toBeUndefined();
    expect(date.how).toContain('two days, 2026-03-04 (line 1) and 2026-03-05 (line 2)');
    expect(
      dateOfReport(reportWith({ stated: [stated('2026-03-04'), stated('2026-03-04', 2)] })).basis,
    ).toBe('stated');
  });

  test.each([
    ['nothing', {}, 'prints no date'],
    ['a weekday', { paragraphs: [{ text: 'They met on Wednesday.', line: 1 }] }, '“Wednesday”'],
    ['a day without a year', { datelineDay: dateline({ month: 3, day: 4 }) }, '“HUE, March 4”'],
  ])('is unknown where there is %s, and says so', (_, parts, words) => {
    const date = dateOfReport(reportWith(parts));
    expect(date).toMatchObject({ basis: 'unknown' });
    expect(date.how).toContain(words);
    expect(date.how).toContain('--date');
  });
});
