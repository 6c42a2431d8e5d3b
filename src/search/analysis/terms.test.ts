import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { nameTerm } from './lexicon.ts';
import { readText } from './read-text.ts';
import { compoundLength, termOf, wordTerm } from './terms.ts';
import { tokensIn } from './tokens.ts';

const termsOf = (text: string) => readText(text, smallLexicon).occurrences.map(({ term }) => term);

/** What a text says besides its words. */
function saidIn(text: string): string[] {
  const { occurrences } = readText(text, smallLexicon);
  return occurrences.flatMap(({ term, place }) => (place === undefined ? [term] : []));
}

describe('wordTerm', () => {
  test.each([
    ['railways', 'railway'],
    ['powering', 'powers'],
    ['agreements', 'agreement'],
    ['uses', 'use'],
    ['ties', 'tie'],
    ['sept', 'september'],
  ])('is the same for %s and %s', (word, other) => {
    expect(wordTerm(word)).toBe(wordTerm(other));
  });

  test('tells the country from what is used', () => {
    expect(wordTerm('uses')).not.toBe(wordTerm('us'));
  });

  test.each(['gas', 'ລາວ', 'вьетнам', 'b52s'])('leaves %s as it is', (word) => {
    expect(wordTerm(word)).toBe(word);
  });
});

describe('termOf', () => {
  test('is none for a stop word, and differs between a number and a word', () => {
    const [the, number, word] = tokensIn('the 227 a227').flatMap((token) => [termOf(token)]);
    expect(the).toBeUndefined();
    expect(number).not.toBe(word);
  });
});

describe('readText', () => {
  test('gives every word but stop words its place in the row', () => {
    const { occurrences, places } = readText('The road of rubber in Laos', smallLexicon);
    const words = occurrences.filter(({ place }) => place !== undefined);
    expect(words.map(({ term, place }) => [term, place])).toEqual([
      ['road', 0],
      [wordTerm('rubber'), 1],
      [wordTerm('laos'), 2],
    ]);
    expect(places).toBe(3);
  });

  test.each([
    ['In Lao Cai’s hills', nameTerm('place', 'lao-cai'), 'Lao Cai’s'],
    ['some US$227 million', 'þv227000000', '227 million'],
    ['on 5 September 1962.', 'þd19620905', '5 September 1962'],
    ['more co-operation!', wordTerm('cooperation'), 'co-operation'],
  ])('says where in %j something is said', (text, term, span) => {
    const found = readText(text, smallLexicon).occurrences.find((one) => one.term === term);
    expect(text.slice(found?.start, found?.end)).toBe(span);
  });

  test.each([
    ['hydropower', 'hydro power'],
    ['hydroelectric', 'hydro-power'],
    ['electricity', 'power'],
    ['nuclear power plants', 'NPP'],
    ['memorandum of understanding', 'MoU'],
    ['railways', 'rail'],
    ['co-operation', 'cooperation'],
    ['Hà Nội', 'hanoi'],
    ['Москва', 'Moskva'],
    ['Zarubezhneft', 'zarubezneft'],
  ])('reads %j and %j in one way', (text, other) => {
    expect(termsOf(text).filter((term) => termsOf(other).includes(term))).not.toEqual([]);
  });

  test('reads no synonym within a longer one', () => {
    expect(saidIn('hydro power')).toHaveLength(1);
    expect(saidIn('hydro power')).not.toEqual(saidIn('power'));
  });

  test('numbers the places of any text from 0 up, and keeps within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { occurrences, places } = readText(text, smallLexicon);
        const numbered = occurrences.flatMap(({ place }) => place ?? []);
        expect(numbered).toEqual(Array.from({ length: places }, (_, place) => place));
        for (const { start, end } of occurrences) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('compoundLength', () => {
  test.each([
    ['co-operation', 2],
    ['build-own-operate basis', 3],
    ['co operation', 1],
    ['Laos–Vietnam', 1],
    ['coal-2025', 1],
    ['', 1],
  ])('takes of %j %i words for one', (text, length) => {
    expect(compoundLength(tokensIn(text), 0)).toBe(length);
  });
});
