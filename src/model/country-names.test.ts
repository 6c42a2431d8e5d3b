import { expect, test } from 'vitest';
import {
  ambiguousCountryNames,
  capitalOf,
  codeOfCountryName,
  currenciesOf,
  namesInAnyCase,
  namesOfCountry,
} from './country-names.ts';
import { countryCodes, countryName } from './country.ts';

test('every country has the name that pages print, and shares only names that are known to be ambiguous', () => {
  const codesByName = new Map<string, string[]>();
  for (const code of countryCodes) {
    const names = namesOfCountry(code);
    expect(names).toContain(countryName(code));
    for (const name of names) codesByName.set(name, [...(codesByName.get(name) ?? []), code]);
  }
  const shared = [...codesByName].filter(([, { length }]) => length > 1).map(([name]) => name);
  expect(shared.filter((name) => !ambiguousCountryNames.has(name))).toEqual([]);
});

test.each([
  ['US', ['United States of America', 'U.S.', 'USA', 'American'], []],
  ['GB', ['UK', 'Britain', 'Scotland', 'British', 'Scottish'], ['English']],
  ['CD', ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'Congolese'], []],
  ['TR', ['Türkiye', 'Turkey', 'Turkish'], []],
  ['DE', ['Germany', 'German'], ['Deutschland', 'DE']],
  ['IO', [], ['Indian']],
  ['IS', ['Iceland'], ['Island']],
  ['MD', ['Moldova'], ['Moldova, Republic of']],
])('%s has the names %j and not %j', (code, names, others) => {
  const all = namesOfCountry(code);
  expect(all).toEqual(expect.arrayContaining(names));
  expect(all.filter((name) => others.includes(name))).toEqual([]);
});

test('a code that ISO 3166-1 does not assign has no names', () => {
  expect(namesOfCountry('XK')).toEqual([]);
});

test('namesInAnyCase leaves out what is a common word in lower case', () => {
  const names = namesInAnyCase('US').filter((name) => /^(?:US|U\.S\.|USA)$/.test(name));
  expect(names).toEqual(['USA']);
});

test.each([
  ['turkiye', 'TR'],
  ["Cote d'ivoire", 'CI'],
  ['the netherlands', 'NL'],
  ['Congo', undefined],
  ['Atlantis', undefined],
])('codeOfCountryName takes %j for %j', (name, code) => {
  expect(codeOfCountryName(name)).toBe(code);
});

test('currencies have codes of ISO 4217, and capitals are given where there is one', () => {
  expect(['LA', 'BG', 'TV'].map(currenciesOf)).toEqual([['LAK'], ['EUR'], ['AUD']]);
  const known = Intl.supportedValuesOf('currency');
  expect(countryCodes.flatMap(currenciesOf).filter((code) => !known.includes(code))).toEqual([]);
  expect(['VN', 'ZA', 'AQ'].map(capitalOf)).toEqual(['Hanoi', 'Pretoria', undefined]);
});
