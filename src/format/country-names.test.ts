import { expect, test } from 'vitest';
import { pairName } from './country-names.ts';

test.each([
  ['la-vn', 'Laos–Vietnam'],
  ['ru-vn', 'Russia–Vietnam'],
  ['ch-de', 'Germany–Switzerland'],
])('%s reads "%s", in the order of the names', (pair, name) => {
  expect(pairName(pair)).toBe(name);
});
