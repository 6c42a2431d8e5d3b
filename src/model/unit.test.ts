import { describe, expect, test } from 'vitest';
import { measures, roundingOf, unitsInWords } from './unit.ts';

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

describe('the units of', () => {
  test.each([
    ['ratio', '"%"'],
    ['power', '"kW", "MW", "GW", "t/year", "TEU/year"'],
    ['energy', '"kWh", "MWh", "GWh", "TWh", "GWh/year", "TWh/year"'],
    ['volume', '"t", "m3", "bbl", "L", "TEU"'],
    ['duration', '"year", "month", "day", "hour"'],
    ['number', '"count"'],
  ] as const)('%s are %s', (dimension, units) => {
    expect(unitsInWords(dimension)).toBe(units);
  });
});

describe('unitsInWords', () => {
  test('lists the units of a dimension', () => {
    expect(unitsInWords('length')).toBe('"km", "m"');
  });

  test('gives an example where there are too many', () => {
    expect(unitsInWords('money')).toBe('an ISO 4217 code such as "USD"');
  });
});

describe('roundingOf', () => {
  test.each([
    [0, undefined, 0.5],
    [1, undefined, 0.05],
    [0, 'million', 5e5],
    [1, 'billion', 5e7],
  ] as const)('is half of the last digit, of %d decimals and %s', (decimals, scale, rounding) => {
    expect(roundingOf(decimals, scale)).toBeCloseTo(rounding, 6);
  });
});
