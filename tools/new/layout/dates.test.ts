import { expect, test } from 'vitest';
import { copyrightIn, dateBefore, dateInAddress, dateLine, datesIn, isoDay } from './dates.ts';

const read = (line: string) =>
  dateLine(line)
    ?.dates.map(({ readings, label }) =>
      [label, ...readings.map((day) => isoDay(day) ?? `${day.month}-${day.day}`)]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join('+');

test.each([
  ['2025-05-16 ; 16/05/2025', '2025-05-16'],
  ['2026-03-04T10:30:00+07:00 ; Jane Example/Hanoi, March 4, 2026', '2026-03-04'],
  ['2023.11.02 21:44:30', '2023-11-02'],
  ['05/05/2026', '2026-05-05'],
  ['05/03/2026 09:41', '2026-03-05 2026-05-03'],
  ['Monday, February 17, 2025 ; 17-Feb-2025', '2025-02-17'],
  ['4 March 2025, Tuesday', '2025-03-04'],
  ['22-MAR-1987 06:42:31.92', '1987-03-22'],
  ['May 4th, 2025 ; 4th of May 2025 ; By Jane Example | 4 May 2025', '2025-05-04'],
  ['Sunday 4 May 2025 · 3 min read', '2025-05-04'],
  ['Feb. 17', '2-17'],
  ['Published On 4 May 2025', 'published 2025-05-04'],
  ['(Updated: May 4, 2025, 3:15 PM)', 'updated 2025-05-04'],
  ['Published 3 May 2025, updated 4 May 2025', 'published 2025-05-03+updated 2025-05-04'],
  ['Issued on: 16/03/2025 - 10:11Modified: 17/03/2025', 'published 2025-03-16+updated 2025-03-17'],
  ['October 3, 20242:15 PM GMT+2Updated 3 hours ago', '2024-10-03'],
  ['Economy Materials 22 June 2026 14:12 (UTC +04:00)', '2026-06-22'],
  ['Wednesday ; Updated 2 days ago ; February 29, 2025 ; Maybe 4 ; 2025-02-30', undefined],
  ['Ferry talks to open on 5 May 2025 ; They met on 5 May 2025.', undefined],
  ['Ferries on the river, May 17, 2021, seen from Example Pier', undefined],
])('the date lines "%s" give %s', (lines, dates) => {
  for (const line of lines.split(' ; ')) expect(read(line), line).toBe(dates);
});

test('keeps what else the line says, and the weekday beside a date', () => {
  expect(dateLine('PTI | Updated: May 4, 2025 10:11 IST')?.rest).toBe('PTI');
  const weekdays = datesIn('Tuesday, March 3; 4 March, Wed').map(({ date }) => date.weekday);
  expect(weekdays).toEqual([2, 3]);
});

test('reads the date before a text, and the year of a copyright line but not a span of years', () => {
  expect(dateBefore('date 2026-02-05 HUE — They met.')?.words).toBe('date 2026-02-05');
  expect(dateBefore('2026-02-30 They met.')).toBeUndefined();
  expect(copyrightIn('© 2025 The Wire')?.[0]?.readings[0]?.year).toBe(2025);
  expect(copyrightIn('© 2019–2025 The Wire')).toBeUndefined();
});

test.each([
  ['2025/05/16/ferries ferries-2025-05-16.html t20250516_12.html', '2025-05-16'],
  ['2025-05/16/c_123.htm 2025/may/16/ferries ferries-16-05-2025', '2025-05-16'],
  ['2025/ferries', '2025-12-31 or before'],
  ['ferries-06-05-2025 20251316/ferries 1234567820250516', undefined],
])('the addresses "%s" give %s', (paths, date) => {
  for (const path of paths.split(' ')) {
    const found = dateInAddress(`https://wire.example/${path}`);
    expect(found && `${isoDay(found)}${found.isYear ? ' or before' : ''}`, path).toBe(date);
  }
});
