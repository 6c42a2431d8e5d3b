import { describe, expect, test } from 'vitest';
import { countriesInText } from '../../src/model/countries-in-text.ts';
import { countriesOfReport } from './countries-of-report.ts';

const countriesOf = (headline: string, ...paragraphs: string[]) => {
  const { parties, mentions, doubt } = countriesOfReport(
    { text: headline, line: 1 },
    paragraphs.map((text, index) => ({ text, line: index + 2 })),
    (text) => countriesInText(text),
  );
  const codes = (found: typeof parties) => found.map(({ value }) => value).join(' ');
  return { parties: codes(parties), mentions: codes(mentions), doubt };
};

describe('countriesOfReport', () => {
  test('takes the two that are named most for the parties, and lists all others', () => {
    expect(
      countriesOf(
        'Kenya sells tea to Estonia',
        'The Kenyan minister met his Estonian colleague.',
        'Kenya has long sold tea to the UK. Estonia drinks it.',
      ),
    ).toEqual({ parties: 'EE KE', mentions: 'GB', doubt: undefined });
  });

  test.each([
    ['no country', ['Tea sells', 'They met.'], 'no country'],
    ['one country', ['Kenya sells tea', 'They met.'], 'KE (Kenya)'],
    [
      'three alike',
      ['Kenya, Uganda and Rwanda meet', 'Kenya, Uganda and Rwanda met.'],
      'KE (Kenya), RW (Rwanda), UG (Uganda)',
    ],
  ])('decides nothing where the report names %s', (_, [headline = '', ...paragraphs], words) => {
    const { parties, mentions, doubt } = countriesOf(headline, ...paragraphs);
    expect([parties, mentions]).toEqual(['', '']);
    for (const word of words.split(', ')) expect(doubt).toContain(word);
  });
});
