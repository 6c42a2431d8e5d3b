import { expect, test } from 'vitest';
import { measures, unitsInWords } from './unit.ts';

test.each([
  ['money', ['USD', 'VND'], ['US$', 'usd', '']],
  ['price', ['USc/kWh', 'EUR/MWh', 'KES/kg'], ['USD', 'USD/mile', 'Euro/t']],
  ['power', ['MW', 't/year'], ['MWh']],
  ['energy', ['TWh/year'], ['MW']],
  ['length', ['km'], ['mile']],
  ['number', ['count'], ['USD']],
] as const)('%s is measured in %j, not in %j', (dimension, units, others) => {
  const measured = [...units, ...others].filter((unit) => measures(dimension, unit));
  expect(measured).toEqual(units);
});

test('unitsInWords lists the units of a dimension, or gives an example where there are too many', () => {
  expect(unitsInWords('length')).toBe('"km", "m"');
  expect(unitsInWords('money')).toContain('"USD"');
});
