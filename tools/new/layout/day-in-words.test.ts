import { describe, expect, test } from 'vitest';
import { dayForm, dayInWords, isoDay } from './day-in-words.ts';

describe('dayInWords', () => {
  test.each([
    ['February 4', { month: 2, day: 4 }],
    ['Feb. 4, 2026', { year: 2026, month: 2, day: 4 }],
    ['Sept 30', { month: 9, day: 30 }],
    ['4 February 2026', { year: 2026, month: 2, day: 4 }],
    ['May 7th', { month: 5, day: 7 }],
    ['February 29', { month: 2, day: 29 }],
  ])('reads "%s"', (words, day) => {
    expect(dayInWords(words)).toEqual(day);
    expect(words).toMatch(new RegExp(`^${dayForm}$`));
  });

  test.each(['February 30', 'February 29, 2025', 'Wednesday', 'Maybe 4', '4 Maybe', 'June'])(
    'reads no day in "%s"',
    (words) => {
      expect(dayInWords(words)).toBeUndefined();
    },
  );
});

describe('isoDay', () => {
  test('is the day where the year is known', () => {
    expect(isoDay({ year: 2026, month: 2, day: 4 })).toBe('2026-02-04');
    expect(isoDay({ month: 2, day: 4 })).toBeUndefined();
  });
});
