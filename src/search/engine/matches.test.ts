import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase, single, type Clause } from '../analysis/clause.ts';
import { tokensIn } from '../analysis/tokens.ts';
import { reservedPositions } from '../index-format.ts';
import { matchesOf, type GetPostings } from './matches.ts';
import { firstOfBody as body, saturated } from './ranking.ts';

const title = 0;
const summary = reservedPositions.title;

/** Positions by term and document. */
function postings(terms: Record<string, Record<number, number[]>>): GetPostings {
  return (term) => {
    const documents = Object.entries(terms[term] ?? {});
    return Promise.resolve(new Map(documents.map(([number, at]) => [Number(number), at])));
  };
}

const clause = (...alternatives: Clause['alternatives']): Clause => ({ text: 'x', alternatives });

async function scoreAt(positions: number[], boost = 1): Promise<number> {
  const getPostings = postings({ coal: { 0: positions } });
  const match = (await matchesOf(clause(single('coal', boost)), getPostings)).get(0);
  return match ? saturated(match, 1) : 0;
}

describe('matchesOf', () => {
  test('finds terms that are one after the other, in one document', async () => {
    const matches = await matchesOf(
      clause(phrase(tokensIn('nuclear talk bank'))),
      postings({
        nuclear: { 0: [3], 1: [3, 80], 2: [3], 3: [4] },
        talk: { 0: [4], 1: [5, 81], 3: [3] },
        bank: { 0: [5], 1: [6, 82], 2: [4], 3: [5] },
      }),
    );
    expect([...matches].map(([document, { positions }]) => [document, positions])).toEqual([
      [0, [3]],
      [1, [80]],
    ]);
  });

  test('counts distances from the first term', async () => {
    const terms = [
      { term: 'a', offset: 2 },
      { term: 'b', offset: 4 },
    ];
    const matches = await matchesOf(
      clause({ terms, boost: 1 }),
      postings({ a: { 0: [7], 1: [7] }, b: { 0: [9], 1: [11] } }),
    );
    expect([...matches.keys()]).toEqual([0]);
  });

  test('finds terms anywhere in a document where they may be apart', async () => {
    const apart = { ...phrase(tokensIn('nuclear talk')), apart: true as const };
    const terms = { nuclear: { 0: [9, 3], 1: [3] }, talk: { 0: [4], 2: [4] } };
    const matches = await matchesOf(clause(apart), postings(terms));
    expect([...matches].map(([document, { positions }]) => [document, positions])).toEqual([
      [0, [3, 4, 9]],
    ]);
  });

  test('takes any alternative, and counts a position once, as the best', async () => {
    const getPostings = postings({
      coal: { 0: [body], 1: [title] },
      lignite: { 0: [title, body], 2: [1] },
    });
    const matches = await matchesOf(clause(single('lignite', 0.5), single('coal')), getPostings);
    expect([...matches.keys()].sort()).toEqual([0, 1, 2]);
    expect(matches.get(0)?.positions).toEqual([title, body]);
    expect(matches.get(0)?.body).toBe(1);
    expect(matches.get(1)?.fixed).toBe(2 * (matches.get(2)?.fixed ?? 0));
  });

  test('counts a title for more than a summary, and a summary for more than a body', async () => {
    const scores = await Promise.all([title, summary, body].map((at) => scoreAt([at])));
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    expect(await scoreAt([title], 0.5)).toBeLessThan(scores[0] ?? 0);
  });

  test('counts every further position for more, up to 1', async () => {
    const positions = fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(positions, fc.nat({ max: 5000 }), async (positions, more) => {
        fc.pre(!positions.includes(more));
        const score = await scoreAt(positions);
        expect(score).toBeGreaterThan(0);
        expect(await scoreAt([...positions, more])).toBeGreaterThan(score);
        expect(await scoreAt([...positions, more])).toBeLessThanOrEqual(1);
      }),
    );
  });
});
