import { expect, test } from 'vitest';
import { chartNumber, chartUnit } from './chart-number.ts';

test.each([
  ['USD', 2.98e9, 'US$ billion'],
  ['USD', 1.3815e9, 'US$ million'],
  ['VND', 5e12, 'VND trillion'],
  ['MW', 8260, 'MW'],
  ['t/year', 6.5e6, 'million t/year'],
])('in %s up to %d a chart is in %s', (unit, largest, words) => {
  expect(chartUnit(unit, largest).words).toBe(words);
});

test('numbers have three or four digits, and say that they are approximate', () => {
  const million = chartUnit('USD', 1.3815e9);
  expect(chartNumber(1.3815e9, million)).toBe('1,382');
  expect(chartNumber(885_300_000, million)).toBe('885');
  expect(chartNumber(24_900_000, million)).toBe('24.9');
  expect(chartNumber(2.255e6, million, true)).toBe('≈2.26');
});
