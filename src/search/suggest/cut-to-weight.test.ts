import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToWeight } from './cut-to-weight.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('keeps the longest beginning that is not too heavy', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(100), (weights, most) => {
      const cut = cutToWeight(weights, most, sum);
      expect(cut).toEqual(weights.slice(0, cut.length));
      expect(sum(cut)).toBeLessThanOrEqual(most);
      const oneMore = weights.slice(0, cut.length + 1);
      expect(cut.length === weights.length || sum(oneMore) > most).toBe(true);
    }),
  );
});
