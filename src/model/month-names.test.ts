import { expect, test } from 'vitest';
import { monthOf, monthWord } from './month-names.ts';

test.each([
  ['January', 1],
  ['Feb.', 2],
  ['May', 5],
  ['Sept', 9],
  ['DECEMBER', 12],
])('knows "%s"', (word, month) => {
  expect(monthOf(word)).toBe(month);
  expect(word).toMatch(new RegExp(`^${monthWord}$`, 'i'));
});
