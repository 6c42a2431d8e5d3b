import { expect, test } from 'vitest';
import { measures } from './unit.ts';

test.each([
  ['money', ['USD', 'VND'], ['US$', 'usd', '']],
  ['price', ['USc/kWh', 'EUR/MWh', 'KES/kg'], ['USD', 'USD/mile', 'Euro/t', 'XXY/t']],
  ['power', ['MW'], ['MWh']],
  ['energy', ['TWh/year'], ['MW']],
  ['number', ['count'], ['USD']],
] as const)('%s is measured in %j, not in %j', (dimension, units, others) => {
  const all = [...units, ...others];
  expect(all.filter((unit) => measures(dimension, unit))).toEqual(units);
});
