import { describe, expect, test } from 'vitest';
import { PhraseMatcher, type PhraseEntry } from './phrase-matcher.ts';

const entry = (term: string, phrases: string[], opaque = true): PhraseEntry => ({
  term,
  phrases: phrases.map((name) => ({ name: name.toUpperCase(), words: name.split(' ') })),
  opaque,
});
const matcher = new PhraseMatcher([
  entry('laos', ['lao', 'lao pdr', 'lao']),
  entry('lao-cai', ['lao cai']),
  entry('river', ['lao cai'], false),
  entry('office', ['lao cai power office'], false),
  { term: 'nameless', phrases: [{ name: '—', words: [] }], opaque: true },
]);
const words = 'the lao cai power office'.split(' ');

describe('PhraseMatcher', () => {
  test('finds all phrases that begin at a word, the longest first', () => {
    expect(matcher.at(words, 1)).toMatchObject([
      { terms: ['office'], length: 4, opaque: false },
      { terms: ['lao-cai', 'river'], length: 2, opaque: true },
      { terms: ['laos'], length: 1, opaque: true },
    ]);
  });

  test.each([
    ['where no phrase begins', 0],
    ['in the middle of one', 2],
    ['after the last word', 5],
    ['before the first', -1],
  ])('finds nothing %s', (_, place) => {
    expect(matcher.at(words, place)).toEqual([]);
  });

  test('finds no phrase of which the words have only the beginning', () => {
    expect(matcher.at(words.slice(0, 4), 1).map(({ length }) => length)).toEqual([2, 1]);
  });

  test('lists every name as it is written, with the terms of all that have it', () => {
    const listed = [...matcher].map(({ name, terms }) => [name, terms]);
    expect(listed).toHaveLength(4);
    expect(Object.fromEntries(listed)).toEqual({
      'LAO CAI POWER OFFICE': ['office'],
      'LAO CAI': ['lao-cai', 'river'],
      'LAO PDR': ['laos'],
      LAO: ['laos'],
    });
  });
});
