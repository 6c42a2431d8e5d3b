import { describe, expect, test } from 'vitest';
import { monthOf, monthWord, numberOf, numberWord, weekdayNamed, weekdayWord } from './calendar.ts';

describe('monthOf', () => {
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
});

test('weekdays are counted from Sunday', () => {
  expect(weekdayNamed('Sunday')).toBe(0);
  expect(weekdayNamed('Saturday')).toBe(6);
  expect('Saturday').toMatch(new RegExp(`^${weekdayWord}$`));
});

describe('numberOf', () => {
  test.each([
    ['seven', 7],
    ['Twenty', 20],
    ['7', 7],
    ['1,200', 1200],
    ['several', NaN],
  ])('reads "%s"', (word, number) => {
    expect(numberOf(word)).toBe(number);
  });

  test('of two names that begin alike, the pattern takes the longer', () => {
    expect(new RegExp(numberWord).exec('sixteen')?.[0]).toBe('sixteen');
  });
});
