import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import type { Alternative } from './clause.ts';
import { clausesIn } from './clauses.ts';
import { nameTerm } from './lexicon.ts';
import { readText } from './read-text.ts';
import { wordTerm } from './terms.ts';

const occurrencesIn = (text: string) => readText(text, smallLexicon).occurrences;
const termsOf = (text: string) => occurrencesIn(text).map(({ term }) => term);

/** The terms besides those of the words. */
const derivedIn = (text: string) =>
  occurrencesIn(text).flatMap(({ term, position }) => (position === undefined ? [term] : []));

describe('readText', () => {
  test('numbers every word but stop words', () => {
    const words = occurrencesIn('The road of rubber in Laos').filter(
      ({ position }) => position !== undefined,
    );
    expect(words.map(({ term, position }) => [term, position])).toEqual([
      ['road', 0],
      [wordTerm('rubber'), 1],
      [wordTerm('laos'), 2],
    ]);
  });

  test.each([
    ['In Lao Cai’s hills', nameTerm('place', 'lao-cai'), 'Lao Cai’s'],
    ['some US$227 million', 'þv227000000', '227 million'],
    ['on 5 September 1962.', 'þd19620905', '5 September 1962'],
    ['more co-operation!', wordTerm('cooperation'), 'co-operation'],
  ])('finds in %j the span of %s', (text, term, span) => {
    const found = occurrencesIn(text).find((one) => one.term === term);
    expect(text.slice(found?.start, found?.end)).toBe(span);
  });

  test.each([
    ['hydropower', 'hydro power'],
    ['hydroelectric', 'hydro-power'],
    ['electricity', 'power'],
    ['nuclear power plants', 'NPP'],
    ['memorandum of understanding', 'MoU'],
    ['railways', 'rail'],
    ['железнодорожная', 'железнодорожной'],
    ['к атомным электростанциям', 'nuclear power plants'],
    ['thủy điện', 'hydropower'],
    ['ທາງລົດໄຟ', 'a railway'],
    ['co-operation', 'cooperation'],
    ['Hà Nội', 'hanoi'],
    ['Москва', 'Moskva'],
    ['Zarubezhneft', 'zarubezneft'],
  ])('is found in %j by a query for %j, and the other way round', (text, other) => {
    for (const [query, found] of [
      [text, other],
      [other, text],
    ] as const) {
      const terms = termsOf(found);
      for (const { alternatives } of clausesIn(query, smallLexicon)) {
        const isIn = (one: Alternative) => one.terms.every(({ term }) => terms.includes(term));
        expect(alternatives.filter(isIn)).not.toEqual([]);
      }
    }
  });

  test('finds synonyms within a longer one, but no single syllable of Vietnamese', () => {
    const [electricity = ''] = derivedIn('power');
    expect(derivedIn('hydro power')).toContain(electricity);
    expect(derivedIn('điện, dien')).not.toContain(electricity);
  });

  test('numbers the words of any text upwards, and keeps within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const occurrences = occurrencesIn(text);
        const positions = occurrences.flatMap(({ position }) => position ?? []);
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        for (const { start, end } of occurrences) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
