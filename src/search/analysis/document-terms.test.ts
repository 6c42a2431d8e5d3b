import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { reservedPositions } from '../index-format.ts';
import { documentTerms } from './document-terms.ts';
import { nameTerm } from './lexicon.ts';

type Parts = Partial<Record<'title' | 'summary' | 'body' | 'aside', string>>;

function termsOf({ title = '', summary = '', body = '', aside = '' }: Parts) {
  return documentTerms({ title, summary, body, aside }, smallLexicon);
}

/** The positions of a term in a document. */
const positionsOf = (term: string, parts: Parts) =>
  placedIn(parts).flatMap(([found, position]) => (found === term ? [position] : []));

/** The terms of a document with their positions. */
function placedIn(parts: Parts): [term: string, position: number][] {
  const { terms, positions } = termsOf(parts);
  return terms.map((term, index) => [term, positions[index] ?? 0]);
}

const inSummary = reservedPositions.title;
const inAside = inSummary + reservedPositions.summary;
const inBody = inAside + reservedPositions.aside;
const laoCai = nameTerm('place', 'lao-cai');

describe('documentTerms', () => {
  test('begins each part at its position', () => {
    const parts = { title: 'Coal', summary: 'Grey coal', body: 'Old coal', aside: 'Coal' };
    expect(positionsOf('coal', parts)).toEqual([0, inSummary + 1, inAside, inBody + 1]);
  });

  test('begins a part later where the one before is longer than usual', () => {
    const title = Array.from({ length: reservedPositions.title + 9 }, (_, n) => `word${n}`).join(
      ' ',
    );
    const [position] = positionsOf('coal', { title, summary: 'coal' });
    expect(position).toBeGreaterThan(reservedPositions.title + 8);
  });

  test('has a name where its first word is, three times in a part at most', () => {
    const summary = 'Lào Cai, Lao Cai and Lao Cai, the road to Lao Cai';
    expect(positionsOf('cai', { summary })).toHaveLength(4);
    expect(positionsOf(laoCai, { summary })).toEqual([0, 2, 4].map((at) => inSummary + at));
    expect(positionsOf(laoCai, { title: 'Lào Cai', summary })).toHaveLength(4);
  });

  test('has the terms in the order of their positions, each once at one', () => {
    const placed = placedIn({ title: 'Co-operation in Laos', body: 'Cooperation, 5 May 2025' });
    const positions = placed.map(([, position]) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(new Set(placed.map(String)).size).toBe(placed.length);
  });

  test('makes no neighbours of the last word of a part and the first of the next', () => {
    const text = (words: number) => 'filler '.repeat(words);
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (some, more) => {
        const placed = placedIn({
          title: `${text(some)} coal`,
          summary: `power ${text(more)} coal`,
          body: `power ${text(some)} coal`,
          aside: 'power',
        });
        const at = new Map(placed.map(([term, position]) => [position, term]));
        for (const [term, position] of placed) {
          if (term === 'power') expect(at.get(position - 1)).not.toBe('coal');
        }
      }),
    );
  });

  test('makes no neighbours of words on either side of the end of a sentence', () => {
    const summary = 'Old coal. Power and rail: coal; power';
    expect(positionsOf('coal', { summary })).toEqual([1, 5].map((at) => inSummary + at));
    expect(positionsOf('power', { summary })).toEqual([3, 6].map((at) => inSummary + at));
  });

  test('takes "US" for the country, but not in "US cents"', () => {
    const unitedStates = nameTerm('country', 'US');
    expect(positionsOf(unitedStates, { body: 'The US sold it' })).toHaveLength(1);
    expect(positionsOf(unitedStates, { body: 'It costs 5 US cents' })).toEqual([]);
  });

  test('returns the words of every part, without numbers', () => {
    const parts = { title: 'Coal', summary: 'Điện', body: 'the 66 %', aside: 'Roads' };
    expect([...termsOf(parts).words]).toEqual(['coal', 'dien', 'roads', 'the']);
  });
});
