import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf } from './bars.ts';

const chartOf = (...amounts: number[]) =>
  barsOf(amounts.map((amount) => ({ label: '2024', printed: '1', amount, isOpen: false })));

test('draws lengths in proportion, from zero on', () => {
  const { zero, bars } = chartOf(1e9, 2e9, 4e9);
  expect(bars.map(({ x }) => x)).toEqual([zero, zero, zero]);
  const [one = 0, two, four] = bars.map(({ width }) => width);
  expect([two, four]).toEqual([one * 2, one * 4]);
});

test('does not cut the scale where all numbers are alike', () => {
  const [least, most] = chartOf(98, 100).bars;
  expect((least?.width ?? 0) / (most?.width ?? 1)).toBeCloseTo(0.98, 2);
});

test('draws negative numbers to the left of zero', () => {
  const { zero, bars } = chartOf(-100, 50);
  const [fall, rise] = bars;
  expect(fall && fall.x + fall.width).toBeCloseTo(zero, 5);
  expect(rise?.x).toBe(zero);
  expect(fall?.textX).toBe(zero + 6);
});

test('puts one row below the other, each with what belongs to it', () => {
  const data = [
    { label: '2024', printed: '1', amount: 1, isOpen: false },
    { label: '2030', printed: '5, target', amount: 5, isOpen: true },
  ];
  const { height, rowHeight, bars } = barsOf(data);
  expect(bars).toMatchObject(data);
  expect(height).toBe(rowHeight * 2);
  expect((bars[1]?.y ?? 0) - (bars[0]?.y ?? 0)).toBe(rowHeight);
});

test('shows nought and the very small', () => {
  expect(chartOf(0).bars[0]?.width).toBe(1);
  expect(chartOf(1, 1e9).bars[0]?.width).toBe(1);
});

test('stays within the view box, whatever the numbers', () => {
  const amount = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount), (amounts) => {
      const { width, height, zero, bars } = chartOf(...amounts);
      expect(zero).toBeGreaterThan(0);
      for (const bar of bars) {
        expect(bar.x).toBeGreaterThan(0);
        expect(bar.x + bar.width).toBeLessThan(bar.textX);
        expect(bar.textX).toBeLessThan(width);
        expect(bar.y).toBeLessThan(height);
      }
    }),
  );
});
