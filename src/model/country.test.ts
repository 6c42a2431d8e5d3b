import { describe, expect, test } from 'vitest';
import { Country, CountryCode, countryName, suggestCountryCode } from './country.ts';

describe('CountryCode', () => {
  test.each(['VN', 'LA', 'RU', 'NO', 'GB'])('accepts %s', (code) => {
    expect(CountryCode.parse(code)).toBe(code);
  });

  test.each(['vn', 'VNM', 'Vietnam', 'LX', 'UK', 'EU', 'SU', 'XK', ' VN', 'СN'])(
    'refuses %j',
    (code) => {
      const issues = CountryCode.safeParse(code).error?.issues;
      expect(issues).toMatchObject([{ params: { rule: 'known-country' } }]);
    },
  );

  test('calls an empty code empty', () => {
    const issues = CountryCode.safeParse('').error?.issues;
    expect(issues).toMatchObject([{ params: { rule: 'not-empty' } }]);
  });
});

describe('suggestCountryCode', () => {
  test.each([
    ['la', 'LA'],
    ['LAO', 'LA'],
    ['Laos', 'LA'],
    ['Viet Nam', 'VN'],
    ['Russian Federation', 'RU'],
    ['UK', 'GB'],
    ['LX', 'LA'],
    ['EU', undefined],
    ['XX', undefined],
    ['Atlantis', undefined],
  ])('takes %j for %j', (spelling, code) => {
    expect(suggestCountryCode(spelling)).toBe(code);
  });
});

describe('countryName', () => {
  test('is the name that readers know', () => {
    expect(['LA', 'VN', 'RU', 'CD'].map(countryName)).toEqual([
      'Laos',
      'Vietnam',
      'Russia',
      'DR Congo',
    ]);
  });
});

describe('Country', () => {
  test('needs nothing, and knows no other keys', () => {
    expect(Country.parse({})).toEqual({ names: [] });
    expect(Country.safeParse({ name: 'Laos' }).success).toBe(false);
  });
});
