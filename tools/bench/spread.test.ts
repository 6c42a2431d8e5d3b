import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from './spread.ts';

describe('spread', () => {
  test('leaves alone what is far enough apart', () => {
    expect(spread([10, 30, 90], 16)).toEqual([10, 30, 90]);
  });

  test('moves neighbours to both sides', () => {
    expect(spread([50, 50], 16)).toEqual([42, 58]);
  });

  test('keeps the order and the gap, whatever the places', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (places) => {
        const spreadOut = spread(
          [...places].sort((one, other) => one - other),
          16,
        );
        for (const [index, place] of spreadOut.slice(1).entries()) {
          expect(place - (spreadOut[index] ?? NaN)).toBeGreaterThan(15.999);
        }
      }),
    );
  });
});
