import { expect, test } from 'vitest';
import { countriesInText } from './countries-in-text.ts';

/** The countries of a text, with the words that name them. */
function named(text: string, others?: Parameters<typeof countriesInText>[1]): string {
  const found = countriesInText(text, others);
  return found.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`).join(', ');
}

test.each([
  ["Kenya’s and Tanzania's ministers met Lao officials", 'KE Kenya, TZ Tanzania, LA Lao'],
  ['The U.S. and the UK; US-China trade', 'US U.S., GB UK, US US, CN China'],
  [
    'Papua New Guinea, Guinea-Bissau and St. Lucia',
    'PG Papua New Guinea, GW Guinea-Bissau, LC St. Lucia',
  ],
  ['Türkiye, Turkey and Cote d’Ivoire', 'TR Türkiye, TR Turkey, CI Cote d’Ivoire'],
  ['the People’s Republic of China', 'CN People’s Republic of China'],
  ['KENYA SIGNS PACT WITH US', 'KE KENYA'],
  ['Koreans of the Republic of Korea', 'KR Koreans, KR Republic of Korea'],
  ['Russians, Thais, Czechs and Filipinos', 'RU Russians, TH Thais, CZ Czechs, PH Filipinos'],
  ['Sino-Russian and Franco-Lao ties', 'CN Sino, RU Russian, FR Franco, LA Lao'],
  ['the US Air Force in Northern Ireland', 'US US, GB Northern Ireland'],
  ['a Laos-China Railway Company train', 'LA Laos, CN China'],
  ['Brazilian real estate', 'BR Brazilian'],
  ['Laos and the Asian Development Bank', 'LA Laos'],
  ['Laos and China Railway Corporation', 'LA Laos'],
  ['in Lao and Vietnamese provinces', 'LA Lao, VN Vietnamese'],
  ['Chinese-made trucks with Chinese characters', 'CN Chinese, CN Chinese'],
])('finds in %j: %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test.each([
  'Tell us about turkey, china and the polish. CONTACT US',
  'the Indian Ocean, the South China Sea, the Sea of Japan, the Gulf of Thailand and Panama Canal',
  'US$5 million, US $5, 5 US dollars, 6 US cents, US¢6, Kenyan shillings, Canadian dollars, Swiss francs and Korean won',
  'South China Morning Post, Times of India, Bank of America, Air India, China Daily, Viet Nam News',
  'Russia Today, Voice of America, Air France, Korea Times, American Airlines, Japan Tobacco Inc',
  'China Railway Construction Corporation',
  'Latin American, South America, African-American, Inter-American, New Mexico, New England',
  'the Niger Delta, the Korean peninsula, Central African states',
  'Michael Jordan met Jordan Smith and Tom Holland',
  'He wrote in Chinese, spoke Thai. Spanish-language media',
  'the state of Georgia',
  'Congo and Congolese; PNG files; a Dominican friar',
])('finds nothing in %j', (text) => {
  expect(named(text)).toBe('');
});

test.each([
  ['Pyongyang said that Korean troops', 'KP Korean'],
  [
    'North and South Koreans: North Korea and South Korea; Korean',
    'KR South Koreans, KP North Korea, KR South Korea, KR Korean',
  ],
  ['Kinshasa said that Congolese troops', 'CD Congolese'],
  ['DR Congo. Congo', 'CD DR Congo, CD Congo'],
  ['the Republic of Congo. Congo', 'CG Republic of Congo, CG Congo'],
  ['Jordan Signs Deal in Amman', 'JO Jordan'],
  ['Macon, Georgia, US', 'US US'],
  ['PNG trade with Papua New Guinea', 'PG PNG, PG Papua New Guinea'],
])('decides by the rest of the text: %j', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test('knows further names by which a content folder calls a country', () => {
  const others = new Map([['RU', { names: ['Rossiya'], demonym: 'Rossiyan' }]]);
  expect(named('Rossiya and the Rossiyan side', others)).toBe('RU Rossiya, RU Rossiyan');
  expect(named('Rossiya')).toBe('');
});

const repeated = 'U.S. |A A A |a|Republic of the |U.|Hong Kong Special |Georgia | |China &|é';

// A pattern that takes quadratic time needs minutes for these.
test.each(repeated.split('|'))('comes to an end with 100,000 characters of %j', (part) => {
  expect(countriesInText(part.repeat(100_000 / part.length))).toBeInstanceOf(Array);
});
