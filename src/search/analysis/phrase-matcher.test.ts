import { describe, expect, test } from 'vitest';
import { PhraseMatcher, type PhraseEntry } from './phrase-matcher.ts';

const entry = (term: string, phrases: string[], opaque = true): PhraseEntry => ({
  term,
  phrases: phrases.map((name) => ({ name: name.toUpperCase(), words: name.split(' ') })),
  opaque,
});
const book = new PhraseMatcher([
  entry('laos', ['lao', 'lao pdr']),
  entry('lao-cai', ['lao cai']),
  entry('river', ['lao cai'], false),
  entry('office', ['lao cai power office'], false),
]);
const words = 'the lao cai power office'.split(' ');

describe('PhraseMatcher', () => {
  test('finds all phrases that begin at a word, the longest first', () => {
    expect(book.at(words, 1)).toEqual([
      { terms: ['office'], length: 4, opaque: false },
      { terms: ['lao-cai', 'river'], length: 2, opaque: true },
      { terms: ['laos'], length: 1, opaque: true },
    ]);
  });

  test.each([
    ['where no phrase begins', words, 0],
    ['in the middle of one', words, 2],
    ['after the last word', words, 5],
    ['before the first', words, -1],
    ['in no words', [], 0],
  ])('finds nothing %s', (_, words, place) => {
    expect(book.at(words, place)).toEqual([]);
  });

  test('finds no phrase that the words break off', () => {
    expect(book.at(['lao', 'cai', 'power'], 0).map(({ length }) => length)).toEqual([2, 1]);
  });

  test('names a term once, however often a phrase is given for it', () => {
    const twice = new PhraseMatcher([entry('x', ['one', 'one']), entry('x', ['one'])]);
    expect(twice.at(['one'], 0)).toEqual([{ terms: ['x'], length: 1, opaque: true }]);
  });

  test('leaves out a name without words', () => {
    const nameless = { name: '—', words: [] };
    expect([...new PhraseMatcher([{ term: 'x', phrases: [nameless], opaque: true }])]).toEqual([]);
  });

  test('lists every name as it is written, with the terms of all that bear it', () => {
    const listed = [...book].map(({ name, terms }) => [name, terms]);
    expect(Object.fromEntries(listed)).toEqual({
      'LAO CAI POWER OFFICE': ['office'],
      'LAO CAI': ['lao-cai', 'river'],
      'LAO PDR': ['laos'],
      LAO: ['laos'],
    });
    expect(listed).toHaveLength(4);
  });
});
