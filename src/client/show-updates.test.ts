import { expect, test } from 'vitest';
import { dayOfVisit } from './show-updates.ts';

/** Local noon, so that the day is the same in every time zone. */
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);

test.each([
  [noon(2026, 11, 12), '12 November'],
  [noon(2025, 12, 31), '31 December 2025'],
  [noon(2030, 1, 1), ''],
])('the day of a visit on %s', (visit, day) => {
  expect(dayOfVisit(visit.getTime() / 60_000, noon(2026, 11, 20))).toBe(day);
});
