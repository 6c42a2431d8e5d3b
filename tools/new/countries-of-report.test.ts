import { expect, test } from 'vitest';
import { countriesInText } from '../../src/model/countries-in-text.ts';
import { countriesOfReport } from './countries-of-report.ts';
import { sentencesOf } from './report.ts';

const countriesOf = (...texts: string[]) => {
  const paragraphs = texts.map((text, index) => ({ text, line: index + 1 }));
  const sentences = sentencesOf(
    paragraphs,
    (text) => countriesInText(text),
    () => [],
  );
  const [headline, body] = [sentences.slice(0, 1), sentences.slice(1)];
  const { parties = [], mentions, doubt = '' } = countriesOfReport(headline, body);
  return [[...parties, ...mentions].map(({ value, words }) => `${value} ${words}`), doubt];
};

test('takes the two countries that are named most for the parties, and lists all others', () => {
  expect(
    countriesOf(
      'Kenya sells tea to Estonia',
      'The Kenyan minister met his Estonian colleague.',
      'Kenya has long sold tea to the UK. Estonia drinks it.',
    ),
  ).toEqual([['EE Estonia', 'KE Kenya', 'GB UK'], '']);
});

test.each([
  [['Tea sells', 'They met.'], 'no country'],
  [['Kenya sells tea', 'They met.'], 'KE (Kenya)'],
  [
    ['Kenya, Uganda and Rwanda meet', 'Kenya, Uganda and Rwanda met.'],
    'KE (Kenya), UG (Uganda), RW (Rwanda)',
  ],
])('decides nothing of %j', (texts, words) => {
  expect(countriesOf(...texts)).toEqual([[], expect.stringContaining(words)]);
});
