import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanguage } from '../text/in-language.ts';
import { briefingCount, pageNumbers, shadeOf, shades } from './numbers.ts';

test.each([
  [0, '0 briefings'],
  [1, '1 briefing'],
  [12345, '12,345 briefings'],
])('%d is "%s"', (count, words) => {
  expect(briefingCount(count)).toBe(words);
});

test('numbers of briefings are in the language of the page', () => {
  expect(inLanguage('ru', () => briefingCount(5))).toBe('5 сводок');
});

test.each([
  [1, 7, [1, 2, 3, 4, 5, 6, 7]],
  [2, 3, [1, 2, 3]],
  [7, 19, [1, 6, 7, 8, 19]],
  [19, 19, [1, 18, 19]],
])('page %i of %i links to the pages %j', (current, last, numbers) => {
  expect(pageNumbers(current, last)).toEqual(numbers);
});

test.each([
  [1, 1, 1],
  [2, 2, 2],
  [130, 130, 4],
  [1, 130, 1],
])('a count of %d, where the largest is %d, has shade %d', (count, largest, shade) => {
  expect(shadeOf(count, largest)).toBe(shade);
});

test('shades are in range, and no lighter for larger counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10_000 }), fc.nat(10_000), (count, more) => {
      const [less, shade] = [shadeOf(count - 1, count + more), shadeOf(count, count + more)];
      expect(1 <= less && less <= shade && shade <= shades).toBe(true);
    }),
  );
});
