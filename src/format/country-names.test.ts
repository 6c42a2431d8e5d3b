import { expect, test } from 'vitest';
import { countryName, originOf, pairName, sortedByName } from './country-names.ts';

test('letters with marks are sorted with those without', () => {
  const codes = ['CY', 'HR', 'CI', 'AX'];
  expect(sortedByName(codes, countryName)).toEqual(['AX', 'CI', 'HR', 'CY']);
});

test.each([
  ['la-vn', 'Laos–Vietnam'],
  ['ch-de', 'Germany–Switzerland'],
])('the name of %s is "%s"', (pair, name) => {
  expect(pairName(pair)).toBe(name);
});

test.each([
  ['LA', { adjective: 'Lao', country: 'Laos' }],
  ['VN', { adjective: undefined, country: 'Vietnam' }],
])('originOf %s is %j', (code, expected) => {
  expect(originOf(code, new Map([['LA', { names: [], demonym: 'Lao' }]]))).toEqual(expected);
});
