import { describe, expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

describe('pageNumbers', () => {
  test('are all on the first page, however many there are', () => {
    expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
    expect(pageNumbers(1, 200)).toHaveLength(200);
  });

  test.each([
    [2, 3, [1, 2, 3]],
    [7, 19, [1, 6, 7, 8, 19]],
    [19, 19, [1, 18, 19]],
  ])('are neighbours and ends on page %i of %i', (current, last, numbers) => {
    expect(pageNumbers(current, last)).toEqual(numbers);
  });
});
