import { expect, test } from 'vitest';
import { axisTo, labelsOf, placeOfDay } from './axis.ts';

test.each([
  [2.98, [0, 1, 2, 3]],
  [10, [0, 2, 4, 6, 8, 10]],
  [15, [0, 5, 10, 15]],
  [8_260, [0, 2_000, 4_000, 6_000, 8_000, 10_000]],
  [0, [0, 1]],
])('an axis to %d has round ticks from zero to at least that', (largest, ticks) => {
  const axis = axisTo(largest);
  expect(axis.ticks.map(({ at }) => at)).toEqual(ticks);
  expect(axis.ticks.map(({ at }) => axis.x(at))).toEqual(axis.ticks.map(({ x }) => x));
  expect(axis.ticks.at(-1)?.x).toBe(88);
});

test('the outer numbers of a row are outside its dots, where there is room', () => {
  expect(labelsOf([30])).toEqual([{ x: 30, isLeft: false }]);
  expect(labelsOf([30, 31, 60])).toEqual([
    { x: 30, isLeft: true },
    undefined,
    { x: 60, isLeft: false },
  ]);
  expect(labelsOf([2, 60])[0]).toBeUndefined();
});

test('days are in their place between two others', () => {
  expect(placeOfDay('2025-01-01', '2025-01-01', '2025-12-31')).toBe(0);
  expect(placeOfDay('2025-07-02', '2025-01-01', '2025-12-31')).toBe(50);
  expect(placeOfDay('2024-12-31', '2025-01-01', '2025-12-31')).toBeLessThan(0);
});
