import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { reservedPositions, termEnd } from '../index-format.ts';
import { nameTerm } from '../analysis/lexicon.ts';
import { wordTerm } from '../analysis/terms.ts';
import { searchContent } from './document-terms.ts';

interface Parts {
  title: string;
  summary: string;
  body: string;
  aside: string;
}

function contentOf(parts: Partial<Parts>) {
  const { title = '', summary = '', body = '', aside = '' } = parts;
  const card = { url: '', title, date: '', source: '', pairs: '' };
  const facets = { country: [], sector: [], source: [], year: [] };
  return searchContent({ card, summary, body, aside, facets, order: '' }, smallLexicon);
}

const rowOf = (parts: Partial<Parts>) => contentOf(parts).row;
/** The places of a term in the row. */
const placesOf = (term: string, parts: Partial<Parts>) =>
  rowOf(parts).flatMap((found, place) => (found === term ? [place] : []));

const inSummary = reservedPositions.title;
const inBody = reservedPositions.title + reservedPositions.summary;

describe('searchContent', () => {
  test('begins the summary and the body at their places', () => {
    const parts = { title: 'Coal', summary: 'Some coal', body: 'No coal', aside: 'Coal' };
    const [title, summary, body, aside] = placesOf('coal', parts);
    expect([title, summary]).toEqual([0, inSummary]);
    expect(body).toBe(inBody + 1);
    expect(aside).toBeGreaterThan(inBody + 1);
  });

  test('keeps words in their order, each as often as it is said', () => {
    expect(rowOf({ body: 'rubber roads of rubber' }).slice(inBody, inBody + 3)).toEqual(
      ['rubber', 'road', 'rubber'].map(wordTerm),
    );
  });

  test('says the names, amounts and synonyms of a part once, after its words', () => {
    const summary = 'Lào Cai, Lao Cai and Lao Cai';
    expect(placesOf('cai', { summary })).toHaveLength(3);
    expect(placesOf(nameTerm('place', 'lao-cai'), { summary })).toEqual([inSummary + 6]);
    expect(placesOf(nameTerm('place', 'lao-cai'), { title: 'Lào Cai', summary })).toHaveLength(2);
  });

  test('lets a part that is longer than its room push the next', () => {
    const title = Array.from({ length: reservedPositions.title + 9 }, (_, n) => `word${n}`).join(
      ' ',
    );
    const [place] = placesOf('coal', { title, summary: 'coal' });
    expect(place).toBeGreaterThan(reservedPositions.title + 8);
  });

  test('makes no neighbours of the last word of a part and the first of the next', () => {
    const text = (words: number) => Array.from({ length: words }, () => 'filler').join(' ');
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (some, more) => {
        const row = rowOf({
          title: `${text(some)} coal`,
          summary: `power ${text(more)} coal`,
          body: `power ${text(some)} coal`,
          aside: 'power',
        }).join(' ');
        expect(row).not.toContain('coal power');
      }),
    );
  });

  test('makes terms that can be sealed: none holds what ends them all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        expect(rowOf({ body, title: 'Coal US$5 million' }).join('')).not.toContain(termEnd);
      }),
    );
  });

  test('gives the words for the lists, from every part and without numbers', () => {
    const parts = { title: 'Coal', summary: 'Điện', body: 'the 66 %', aside: 'Roads' };
    expect([...contentOf(parts).words]).toEqual(['coal', 'dien', 'the', 'roads']);
  });
});
