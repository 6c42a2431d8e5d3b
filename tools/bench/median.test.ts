import { describe, expect, test } from 'vitest';
import { median, medianRun } from './median.ts';

describe('median', () => {
  test('is the number in the middle, whatever the order', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  test('of an even number lies between the two in the middle', () => {
    expect(median([9, 1, 4, 5])).toBe(4.5);
  });

  test('throws where there are no numbers', () => {
    expect(() => median([])).toThrow('No numbers');
  });
});

describe('medianRun', () => {
  test('is the run with the median time, and of two the faster', () => {
    const runs = [{ seconds: 9 }, { seconds: 1 }, { seconds: 4 }];
    expect(medianRun(runs)).toBe(runs[2]);
    expect(medianRun(runs.slice(0, 2))).toBe(runs[1]);
  });
});
