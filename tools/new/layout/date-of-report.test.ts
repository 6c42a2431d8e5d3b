import { describe, expect, test } from 'vitest';
import { dateOfReport } from './date-of-report.ts';
import { readReport } from './read-report.ts';

const known = { isPlace: () => false, isSource: (name: string) => name === 'VNA' };
const text = 'Officials of both ministries met and spoke about ferries.\n\nThey will meet again.';
const dateOf = (report: string, url?: string) => dateOfReport(readReport(report, known), url);
const withHead = (...lines: string[]) => ['Ferry talks open in Huế', ...lines, text].join('\n\n');
const address = (path: string) => `https://wire.example/${path}`;

describe('dateOfReport', () => {
  test.each([
    ['a date above the text', withHead('16/05/2025'), '2025-05-16'],
    ['a date below it', `${withHead()}\n\nPublished: 4 May 2025`, '2025-05-04'],
    ['publication before an update', withHead('4 May 2025', '(Updated: 5 May 2025)'), '2025-05-04'],
    ['a date that the weekday decides', withHead('Thursday, 05/03/2026'), '2026-03-05'],
    [
      'a date that the dateline decides',
      withHead('05/03/2026', `HUẾ, March 5 — ${text}`),
      '2026-03-05',
    ],
    ['a date that its address decides', withHead('05/03/2026'), '2026-03-05', '2026/03/05/a'],
    ['the dateline', `HUẾ, March 4, 2026 — ${text}`, '2026-03-04'],
  ])('is %s', (_, report, day, path?) => {
    const date = dateOf(report, path === undefined ? undefined : address(path));
    expect(date.date?.value).toBe(day);
    expect(date.dateNote).toBeUndefined();
  });

  test.each([
    [
      'an update alone',
      withHead('Updated: 4 May 2025'),
      '2025-05-04',
      'only the date of an update',
    ],
    [
      'the year of an update',
      withHead('Updated: 4 May 2025', `HUẾ, May 3 — ${text}`),
      '2025-05-03',
      'line 3 gives 2025',
    ],
    [
      'the year before an update',
      withHead('Updated: 1 January 2026', `HUẾ, Dec. 31 — ${text}`),
      '2025-12-31',
      'gives 2025',
    ],
    [
      'a copyright year',
      `HUẾ, Feb. 17 — ${text}\n\n© 2025 The Wire`,
      '2025-02-17',
      'copyright notice on line 5',
    ],
    [
      'a day above the text',
      withHead('Feb. 17, 3:15 PM') + '\n\n© 2025 The Wire',
      '2025-02-17',
      'copyright',
    ],
    [
      'the year of its address',
      `HUẾ, Feb. 17 — ${text}`,
      '2025-02-17',
      'its address',
      '2025/02/18/a',
    ],
    [
      'the year that fits the weekday',
      `HUẾ, Monday, Feb. 17 — ${text}\n\n© 2024 The Wire`,
      '2025-02-17',
      'its address',
      '2025/a',
    ],
    ['its address', withHead(), '2025-05-16', 'its address', 'ferries-20250516'],
    [
      'a date in the text',
      'HUẾ, Jan. 2 — They met on December 30, 2024.',
      '2025-01-02~',
      'inferred from “December 30, 2024”',
    ],
  ])('is inferred from %s, and a note says so', (_, report, day, note, path?) => {
    const date = dateOf(report, path === undefined ? undefined : address(path));
    expect(date.date?.value).toBe(day);
    expect(date.dateNote).toContain(note);
  });

  test.each([
    [
      'two dates',
      withHead('4 May 2025', '5 May 2025'),
      '2025-05-04 (line 3) and 2025-05-05 (line 5)',
    ],
    ['two readings', withHead('05/03/2026'), '2026-03-05 or 2026-05-03'],
    [
      'another weekday',
      withHead('Tuesday, February 17, 2025'),
      'names a Tuesday, but 2025-02-17 was a Monday',
    ],
    [
      'another weekday in that year',
      `HUẾ, Tuesday, Feb. 17 — ${text}\n\n© 2025 The Wire`,
      'names a Tuesday',
    ],
    ['a day without a year', `HUẾ, March 4 — ${text}`, '“HUẾ, March 4 —”'],
    ['a later date in the text', 'HUẾ, Jan. 2 — They meet on January 3, 2025.', '“HUẾ, Jan. 2 —”'],
    [
      'dates of two years in the text',
      'HUẾ, Jan. 2 — They met on January 1, 2025 and January 1, 2024.',
      'HUẾ',
    ],
    ['a weekday', 'They met on Wednesday.', '“Wednesday”'],
    ['nothing', text, 'prints no date'],
    ['a date that no calendar has', withHead('30/02/2025'), 'prints no date'],
    ['the span of a copyright', `${text}\n\n© 2019–2025 The Wire`, 'prints no date'],
  ])('is unknown where there is %s, and says so', (_, report, reason) => {
    const date = dateOf(report);
    expect(date).toMatchObject({ basis: 'unknown' });
    expect(date.date).toBeUndefined();
    expect(date.how).toContain(reason);
    expect(date.how).toContain('--date');
  });

  test('offers both readings of a date in numbers', () => {
    expect(dateOf(withHead('05/03/2026')).readings).toEqual(['2026-03-05', '2026-05-03']);
  });

  test('says whether the dateline agrees', () => {
    const how = (day: string) => dateOf(withHead('4 March 2026', `HUẾ, ${day} — ${text}`)).how;
    expect(how('March 4')).toContain('The dateline agrees');
    expect(how('March 3')).toContain('another day: “HUẾ, March 3 —”');
  });
});
