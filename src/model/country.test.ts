import { expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { codesInText, CountryCode, countryName, suggestCountryCode } from './country.ts';

test.each(['VN', 'LA', 'GB'])('%s is a country code', (code) => {
  expect(CountryCode.parse(code)).toBe(code);
});

test.each(['vn', 'VNM', 'Vietnam', 'LX', 'UK', 'EU', 'SU', 'XK', ' VN', 'СN'])(
  '%j is no country code',
  (code) => {
    expect(issuesOf(CountryCode, code)).toEqual([['known-country', '']]);
  },
);

test('an empty code is called empty', () => {
  expect(issuesOf(CountryCode, '')).toEqual([['not-empty', '']]);
});

test.each([
  ['la', 'LA'],
  ['LAO', 'LA'],
  [' laos ', 'LA'],
  ['LX', 'LA'],
  ['Viet Nam', 'VN'],
  ['Russian Federation', 'RU'],
  ['UK', 'GB'],
  ['kenyan', 'KE'],
  ['U.S.', 'US'],
  ['UAE', 'AE'],
  ['Turkey', 'TR'],
  ['Cote d’Ivoire', 'CI'],
  ['Congolese', undefined],
  ['SU', undefined],
  ['EU', undefined],
  ['XX', undefined],
  ['Atlantis', undefined],
  ['EAC', undefined],
  ['ＬＡ', 'LA'],
  ['Viet Man', 'VN'],
])('who writes %j means %j', (spelling, code) => {
  expect(suggestCountryCode(spelling)).toBe(code);
});

test('countryName is what readers know, or else the code', () => {
  expect(['LA', 'CD', 'XX'].map(countryName)).toEqual(['Laos', 'DR Congo', 'XX']);
});

test.each([
  ['Laos, Vietnam', 'LA VN'],
  ['LA VN', 'LA VN'],
  ['Laos and Viet Nam', 'LA VN'],
  ['-LA -VN', 'LA VN'],
  ['(LA/VN)', 'LA VN'],
  ['［“LA”, “VN”］', 'LA VN'],
  ['Trinidad and Tobago', 'TT'],
  ['Laos', 'LA'],
  ['Laos, EAC', undefined],
])('%j are the countries %s', (text, codes) => {
  expect(codesInText(text)?.join(' ')).toBe(codes);
});
