import { describe, expect, test } from 'vitest';
import { compoundLength, termOf, wordTerm } from './terms.ts';
import { tokensIn } from './tokens.ts';

describe('wordTerm', () => {
  test.each([
    ['railways', 'railway'],
    ['powering', 'powers'],
    ['uses', 'use'],
    ['ties', 'tie'],
    ['sept', 'september'],
    ['took', 'taking'],
    ['bought', 'buys'],
    ['feet', 'foot'],
    ['businessmen', 'businessman'],
    ['worst', 'bad'],
    ['electricity', 'electrical'],
    ['centers', 'centre'],
    ['organizations', 'organise'],
    ['analyzed', 'analyse'],
    ['neighboring', 'neighbours'],
    ['programs', 'programmes'],
    ['defense', 'defence'],
    ['торговли', 'торговлей'],
    ['железнодорожный', 'железнодорожных'],
  ])('is the same for %s and %s', (word, other) => {
    expect(wordTerm(word)).toBe(wordTerm(other));
  });

  test('differs between the country and what is used', () => {
    expect(wordTerm('uses')).not.toBe(wordTerm('us'));
  });

  test.each([
    ['organisations', 'organs'],
    ['international', 'interned'],
    ['found', 'founded'],
    ['wound', 'wind'],
    ['meters', 'meeting'],
    ['laboratories', 'labour'],
    ['citizens', 'cities'],
  ])('is not the same for %s and %s', (word, other) => {
    expect(wordTerm(word)).not.toBe(wordTerm(other));
  });

  test.each(['gas', 'news', 'ລາ', 'лаос', 'b52s', 'constructor'])('leaves %s as it is', (word) => {
    expect(wordTerm(word)).toBe(word);
  });
});

test('a stop word has no term, and a number another one than a word', () => {
  const [the, number, word] = tokensIn('the 227 a227').flatMap((token) => [termOf(token)]);
  expect(the).toBeUndefined();
  expect(number).not.toBe(word);
});

test.each([
  ['co-operation', 2],
  ['build-own-operate basis', 3],
  ['co operation', 1],
  ['Laos–Vietnam', 1],
  ['coal-2025', 1],
  ['', 1],
])('hyphens join of %j %i words to one', (text, length) => {
  expect(compoundLength(tokensIn(text), 0)).toBe(length);
});
