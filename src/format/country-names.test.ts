import { expect, test } from 'vitest';
import { countryName, pairName, sortedByName, sourcesFrom } from './country-names.ts';

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
  ['with an adjective', 'LA', 'Lao sources'],
  ['without one', 'VN', 'Sources from Vietnam'],
])('sourcesFrom names a country %s', (_, code, expected) => {
  expect(sourcesFrom(code, new Map([['LA', { names: [], demonym: 'Lao' }]]))).toBe(expected);
});
