import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from './line.ts';

const pointsOf = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

test('runs from edge to edge, higher numbers higher', () => {
  const { path, ends, width, height } = lineOf([
    { time: 0, amount: 50 },
    { time: 30, amount: 100 },
    { time: 40, amount: 0 },
  ]);
  expect(pointsOf(path)).toEqual([
    [8, height / 2],
    [8 + 0.75 * (width - 16), 8],
    [width - 8, height - 8],
  ]);
  expect(ends).toEqual([
    [8, height / 2],
    [width - 8, height - 8],
  ]);
});

test('holds zero on its scale', () => {
  expect(lineOf([{ time: 0, amount: 98 }]).zero).toBe(112);
  expect(lineOf([{ time: 0, amount: -98 }]).zero).toBe(8);
  const { zero } = lineOf([
    { time: 0, amount: -1 },
    { time: 1, amount: 1 },
  ]);
  expect(zero).toBe(60);
});

test('stays within the view box, whatever the numbers', () => {
  const datum = fc.record({
    time: fc.integer({ min: -1e14, max: 1e14 }),
    amount: fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(datum, { minLength: 1, maxLength: 20 }), (data) => {
      const { path, width, height } = lineOf(data);
      const points = pointsOf(path);
      expect(points).toHaveLength(data.length);
      for (const [x = NaN, y = NaN] of points) {
        expect(x >= 8 && x <= width - 8 && y >= 8 && y <= height - 8).toBe(true);
      }
    }),
  );
});
