import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shadeOf, shades } from './shade.ts';

describe('shadeOf', () => {
  test.each([
    [1, 1, 1],
    [2, 2, 2],
    [130, 130, 4],
    [1, 130, 1],
  ])('a cell of %d, where the largest is %d, has step %d', (count, largest, shade) => {
    expect(shadeOf(count, largest)).toBe(shade);
  });

  test('stays within the steps and never falls as the count rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), fc.nat(10_000), (count, more) => {
        const largest = count + more;
        const shade = shadeOf(count, largest);
        expect(shade).toBeGreaterThanOrEqual(1);
        expect(shade).toBeLessThanOrEqual(shades);
        expect(shadeOf(count - 1, largest)).toBeLessThanOrEqual(shade);
      }),
    );
  });
});
