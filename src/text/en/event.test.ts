import { expect, test } from 'vitest';
import { event } from './event.ts';

test.each([
  [1, 1, /^For this agreement,/],
  [2, 2, /^For these 2 agreements,/],
  [1, 3, /^For 1 of these 3 agreements,/],
])('no later step of %i agreements of %i is said as %s', (count, all, expected) => {
  expect(event.noLaterStep({ count, all })).toMatch(expected);
});
