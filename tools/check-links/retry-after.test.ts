import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  ['30', 30_000],
  ['0', 0],
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('retryAfter of %s is %s milliseconds', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait);
});
