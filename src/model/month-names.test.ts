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

test.each([
  ['декабре', 12],
  ['мая', 5],
  ['ກັນຍາ', 9],
  ['maybe', 0],
  ['май', 5],
  ['маем', 5],
  ['маяк', 0],
  ['мартин', 0],
  ['сент.', 9],
])('takes %s for month %i', (word, month) => {
  expect(monthOf(word)).toBe(month);
});
