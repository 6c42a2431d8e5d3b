import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { nameTerm } from '../analysis/lexicon.ts';
import { reservedPositions, termEnd } from '../index-format.ts';
import { documentTerms } from './document-terms.ts';

type Parts = Partial<Record<'title' | 'summary' | 'body' | 'aside', string>>;

function termsOf({ title = '', summary = '', body = '', aside = '' }: Parts) {
  const result = { url: '', title, date: '', source: '', pairs: '' };
  const facets = { country: [], sector: [], source: [], date: '' };
  return documentTerms({ result, summary, body, aside, facets, order: '' }, smallLexicon);
}

/** The positions of a term in a document. */
const positionsOf = (term: string, parts: Parts) =>
  termsOf(parts).positions.flatMap((found, position) => (found === term ? [position] : []));

const inSummary = reservedPositions.title;
const inBody = reservedPositions.title + reservedPositions.summary;
const laoCai = nameTerm('place', 'lao-cai');

describe('documentTerms', () => {
  test('begins the summary and the body at their positions', () => {
    const parts = { title: 'Coal', summary: 'Some coal', body: 'No coal', aside: 'Coal' };
    const [title, summary, body, aside] = positionsOf('coal', parts);
    expect([title, summary, body]).toEqual([0, inSummary, inBody + 1]);
    expect(aside).toBeGreaterThan(inBody + 1);
  });

  test('begins a part later where the one before is longer than usual', () => {
    const title = Array.from({ length: reservedPositions.title + 9 }, (_, n) => `word${n}`).join(
      ' ',
    );
    const [position] = positionsOf('coal', { title, summary: 'coal' });
    expect(position).toBeGreaterThan(reservedPositions.title + 8);
  });

  test('has each name once in a part, after the words', () => {
    const summary = 'Lào Cai, Lao Cai and Lao Cai';
    expect(positionsOf('cai', { summary })).toHaveLength(3);
    expect(positionsOf(laoCai, { summary })).toEqual([inSummary + 6]);
    expect(positionsOf(laoCai, { title: 'Lào Cai', summary })).toHaveLength(2);
  });

  test('makes no neighbours of the last word of a part and the first of the next', () => {
    const text = (words: number) => 'filler '.repeat(words);
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (some, more) => {
        const { positions } = termsOf({
          title: `${text(some)} coal`,
          summary: `power ${text(more)} coal`,
          body: `power ${text(some)} coal`,
          aside: 'power',
        });
        expect(positions.join(' ')).not.toContain('coal power');
      }),
    );
  });

  test('has no term with the letter that is to end them all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const { positions } = termsOf({ body, title: 'Coal US$5 million' });
        expect(positions.join('')).not.toContain(termEnd);
      }),
    );
  });

  test('returns the words of every part, without numbers', () => {
    const parts = { title: 'Coal', summary: 'Điện', body: 'the 66 %', aside: 'Roads' };
    expect(termsOf(parts).words).toEqual(['coal', 'dien', 'the', 'roads']);
  });
});
