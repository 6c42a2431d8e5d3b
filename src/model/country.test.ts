import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/fixtures/published.ts';
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

  test.each([
    ['', '{key} is empty; write a value.'],
    ['LX', 'Unknown country "LX", expected an ISO 3166-1 alpha-2 code. Did you mean "LA"?'],
    ['EU', 'Unknown country "EU", expected an ISO 3166-1 alpha-2 code.'],
  ])('says what is wrong with %j', (code, message) => {
    expect(messagesOf(CountryCode, code)).toEqual([message]);
  });

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
    [' laos ', 'LA'],
    ['vietnam', 'VN'],
    ['Myanmar', 'MM'],
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
  ])('takes %j for %j', (spelling, code) => {
    expect(suggestCountryCode(spelling)).toBe(code);
  });
});

describe('countryName', () => {
  test('is the name that readers know', () => {
    expect(['LA', 'VN', 'RU'].map(countryName)).toEqual(['Laos', 'Vietnam', 'Russia']);
  });

  test('is short enough for a headline', () => {
    expect(['CD', 'CG', 'HK', 'MM', 'MO', 'PS'].map(countryName)).toEqual([
      'DR Congo',
      'Congo',
      'Hong Kong',
      'Myanmar',
      'Macao',
      'Palestine',
    ]);
  });

  test('is the code where there is no name', () => {
    expect(countryName('XX')).toBe('XX');
  });
});

describe('Country', () => {
  test('needs nothing, and knows no other keys', () => {
    expect(Country.parse({})).toEqual({ names: [] });
    expect(Country.safeParse({ name: 'Laos' }).success).toBe(false);
  });
});
