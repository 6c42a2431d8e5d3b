import { describe, expect, test } from 'vitest';
import { dayOfVisit } from './day-of-visit.ts';

/** Local noon, so that the day is the same in every time zone. */
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);
const minutes = (date: Date) => date.getTime() / 60_000;

describe('dayOfVisit', () => {
  test.each([
    [noon(2026, 11, 12), '12 November'],
    [noon(2025, 12, 31), '31 December 2025'],
    [noon(2030, 1, 1), ''],
  ])('%s', (visit, words) => {
    expect(dayOfVisit(minutes(visit), noon(2026, 11, 20))).toBe(words);
  });
});
