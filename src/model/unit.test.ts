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

describe('unitsInWords', () => {
  test('lists the units of a dimension', () => {
    expect(unitsInWords('length')).toBe('"km", "m"');
  });

  test('gives an example where there are too many', () => {
    expect(unitsInWords('money')).toBe('an ISO 4217 code such as "USD"');
  });
});
