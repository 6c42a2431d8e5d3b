import { describe, expect, test } from 'vitest';
import { measures, unitsInWords } from './unit.ts';

describe('measures', () => {
  test.each([
    ['money', 'USD'],
    ['money', 'VND'],
    ['ratio', '%'],
    ['power', 'MW'],
    ['energy', 'TWh/year'],
    ['price', 'USc/kWh'],
    ['price', 'EUR/MWh'],
    ['price', 'KES/kg'],
    ['number', 'count'],
  ] as const)('knows %s in %s', (dimension, unit) => {
    expect(measures(dimension, unit)).toBe(true);
  });

  test.each([
    ['money', 'US$'],
    ['money', 'usd'],
    ['money', ''],
    ['price', 'USD'],
    ['price', 'USD/mile'],
    ['price', 'Euro/t'],
    ['power', 'MWh'],
    ['energy', 'MW'],
    ['length', 'mile'],
    ['number', 'USD'],
  ] as const)('knows no %s in %j', (dimension, unit) => {
    expect(measures(dimension, unit)).toBe(false);
  });
});

test('unitsInWords lists the units of a dimension, or gives an example where there are too many', () => {
  expect(unitsInWords('length')).toBe('"km", "m"');
  expect(unitsInWords('money')).toContain('"USD"');
});
