import { expect, test } from 'vitest';
import { dateOfReport } from './date-of-report.ts';
import { readReport } from './read-report.ts';

const known = { isPlace: () => false, isSource: (name: string) => name === 'VNA' };
const text = 'Officials of both ministries met and spoke about ferries. | They will meet again.';
/** The date of a report of paragraphs that strokes separate, at an address where a path is given. */
const dateOf = (report: string, path?: string) =>
  dateOfReport(
    readReport(report.replaceAll(' | ', '\n\n'), known),
    path === undefined ? undefined : `https://wire.example/${path}`,
  );
const head = 'Ferry talks open in Huế';

test.each([
  ['a date above the text', `${head} | 16/05/2025 | ${text}`, '2025-05-16'],
  ['not the update', `${head} | 4 May 2025 | (Updated: 5 May 2025) | ${text}`, '2025-05-04'],
  ['what the weekday decides', `${head} | Thursday, 05/03/2026 | ${text}`, '2026-03-05'],
  ['what the dateline decides', `05/03/2026 | HUẾ, March 5 — ${text}`, '2026-03-05'],
  ['what its address decides', `${head} | 05/03/2026 | ${text}`, '2026-03-05', '2026/03/05/a'],
  ['the dateline', `HUẾ, March 4, 2026 — ${text}`, '2026-03-04'],
])('the date is %s', (_, report, day, path?: string) => {
  const date = dateOf(report, path);
  expect(date.date?.value).toBe(day);
  expect(date.dateNote).toBeUndefined();
});

test.each([
  ['of an update', `${head} | Updated: 4 May 2025 | ${text}`, '2025-05-04'],
  ['update on line 1 gives 2025', `Updated: 4 May 2025 | HUẾ, May 3 — ${text}`, '2025-05-03'],
  ['gives 2025', `Updated: 1 January 2026 | HUẾ, Dec. 31 — ${text}`, '2025-12-31'],
  ['notice on line 5', `HUẾ, Feb. 17 — ${text} | © 2025 The Wire`, '2025-02-17'],
  ['address', `HUẾ, Feb. 17 — ${text}`, '2025-02-17', '2025/02/18/a'],
  ['address', `HUẾ, Monday, Feb. 17 — ${text} | © 2024 The Wire`, '2025-02-17', '2025/a'],
  ['address', `${head} | ${text}`, '2025-05-16', 'ferries-20250516'],
])('a date that is inferred has a note that says how: %s', (note, report, day, path?: string) => {
  const date = dateOf(report, path);
  expect(date.date?.value).toBe(day);
  expect(date.dateNote).toContain(note);
});

test.each([
  [
    `${head} | 4 May 2025 | 5 May 2025 | ${text}`,
    '“4 May 2025” (line 3) and “5 May 2025” (line 5)',
  ],
  [`${head} | 05/03/2026 | ${text}`, '2026-03-05 or 2026-05-03'],
  [`5 November 2024 | HUẾ, Nov. 18 — ${text}`, 'different days'],
  [`${head} | Tuesday, February 17, 2025 | ${text}`, 'a Tuesday, but 2025-02-17 was a Monday'],
  [`HUẾ, March 4 — ${text}`, '“HUẾ, March 4 —”'],
  [text, 'has no date'],
  [`${text} | © 2019–2025 The Wire`, 'has no date'],
])('in "%s" the date is unknown, and a sentence says why', (report, reason) => {
  const date = dateOf(report);
  expect(date.date).toBeUndefined();
  expect(date.doubt).toContain(reason);
  expect(date.doubt).toContain('--date');
});
