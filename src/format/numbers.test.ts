import { expect, test } from 'vitest';
import { briefingCount } from './numbers.ts';

test.each([
  [0, '0 briefings'],
  [1, '1 briefing'],
  [12345, '12,345 briefings'],
])('%d is "%s"', (count, words) => {
  expect(briefingCount(count)).toBe(words);
});
