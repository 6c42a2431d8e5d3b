import { expect, test } from 'vitest';
import { isBackground } from './event.ts';

test.each([
  ['1962-09-05', '2019', true],
  ['2024-07-30', '2025-07-31', true],
  ['2024-07-31', '2025-07-31', false],
  ['2024', '2025-07-31', false],
  ['2024-07-01/2024-08-01', '2025-07-31', false],
  ['2026-02-05', '2025-07-31', false],
])('an event of %s is background in a report of %s: %s', (date, reported, expected) => {
  expect(isBackground({ date }, { date: reported })).toBe(expected);
});
