import { describe, expect, test } from 'vitest';
import {
  ambiguousCountryNames,
  capitalOf,
  codeOfCountryName,
  currenciesOf,
  namesInAnyCase,
  namesOfCountry,
} from './country-names.ts';
import { countryCodes, countryName } from './country.ts';

describe('namesOfCountry', () => {
  test('has for every country the name that pages print, and no name twice', () => {
    for (const code of countryCodes) {
      const names = namesOfCountry(code);
      expect(names).toContain(countryName(code));
      expect(new Set(names).size, code).toBe(names.length);
    }
  });

  test.each([
    ['US', ['United States of America', 'U.S.', 'USA', 'American']],
    ['GB', ['UK', 'Britain', 'Scotland', 'British', 'Scottish']],
    ['CD', ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'Congolese']],
    ['TR', ['Türkiye', 'Turkey', 'Turkish']],
    ['MK', ['North Macedonia', 'Macedonian']],
    ['PH', ['Philippines', 'Philippine', 'Filipino']],
  ])('has of %s %j', (code, names) => {
    expect(namesOfCountry(code)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['DE', 'Deutschland'],
    ['KE', 'KE'],
    ['IO', 'Indian'],
    ['IS', 'Island'],
    ['GB', 'English'],
    ['MD', 'Moldova, Republic of'],
  ])('has not of %s %j', (code, name) => {
    expect(namesOfCountry(code)).not.toContain(name);
  });

  test('has nothing of a code that ISO 3166-1 does not assign', () => {
    expect(namesOfCountry('XK')).toEqual([]);
  });

  test('shares between countries only names that are known to be ambiguous', () => {
    const codes = Map.groupBy(
      countryCodes.flatMap((code) => namesOfCountry(code).map((name) => ({ code, name }))),
      ({ name }) => name,
    );
    const shared = [...codes].filter(([, { length }]) => length > 1).map(([name]) => name);
    expect(shared.filter((name) => !ambiguousCountryNames.has(name))).toEqual([]);
  });
});

test('namesInAnyCase leaves out what is a common word in lower case', () => {
  expect(namesInAnyCase('US')).toContain('USA');
  expect(namesInAnyCase('US')).not.toContain('US');
  expect(namesInAnyCase('US')).not.toContain('U.S.');
});

test.each([
  ['kenyan', 'KE'],
  ['turkiye', 'TR'],
  ["Cote d'ivoire", 'CI'],
  ['the netherlands', 'NL'],
  ['Congo', undefined],
  ['Atlantis', undefined],
])('codeOfCountryName takes %j for %j', (name, code) => {
  expect(codeOfCountryName(name)).toBe(code);
});

test('currenciesOf gives the codes of ISO 4217', () => {
  expect(['LA', 'BG', 'TV'].map(currenciesOf)).toEqual([['LAK'], ['EUR'], ['AUD']]);
  const codes = countryCodes.flatMap(currenciesOf);
  const known = Intl.supportedValuesOf('currency');
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
});

test('capitalOf gives the capital, where there is one', () => {
  expect(['VN', 'ZA', 'AQ'].map(capitalOf)).toEqual(['Hanoi', 'Pretoria', undefined]);
});
