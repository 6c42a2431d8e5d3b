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
    ['number', 'count'],
  ] as const)('knows %s in %s', (dimension, unit) => {
    expect(measures(dimension, unit)).toBe(true);
  });

  test.each([
    ['money', 'US$'],
    ['money', 'usd'],
    ['money', ''],
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
    ['price', '"USc/kWh", "USD/kWh", "USD/MWh", "USD/t"'],
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
