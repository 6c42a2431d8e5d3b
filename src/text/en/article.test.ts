import { expect, test } from 'vitest';
import { withArticle } from './article.ts';

test.each([
  'Ministry of Industry and Trade of Vietnam',
  'Ministry of Energy and Mines of Laos (until 2025)',
  'Government of Laos',
  'Embassy of Russia in Vietnam',
  'Vietnam Trade Office in Laos',
  'Electricity Generating Authority of Thailand',
  'Federation Council of Russia',
  'General Statistics Office',
  'Russian–Lao Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation',
  'Eurasian Economic Union (EAEU)',
  'Lao Front for National Construction',
  'Customs of Vietnam',
  'Bank of Laos',
  'Asian Development Bank',
])('“%s” takes the article', (name) => {
  expect(withArticle(name)).toBe(`the ${name}`);
});

test.each([
  'EVN',
  'Rosatom',
  'Vietnam Electricity (EVN)',
  'Electricité du Laos',
  'Vietnam Customs',
  'VTB Bank',
  'Phonesack Group',
  'Thanh Hóa province',
  'Asia-Pacific Economic Cooperation (APEC)',
  'Tô Lâm',
  'The Laotian Times',
])('“%s” takes none', (name) => {
  expect(withArticle(name)).toBe(name);
});
