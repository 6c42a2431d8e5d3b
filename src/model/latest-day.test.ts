import { expect, test } from 'vitest';
import { latestDay } from './latest-day.ts';

test('the latest day is that of Kiritimati', () => {
  expect(latestDay(new Date('2026-11-21T09:59:59Z'))).toBe('2026-11-21');
  expect(latestDay(new Date('2026-11-21T10:00:00Z'))).toBe('2026-11-22');
});
