import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { one, type Ask } from '../analysis/clauses.ts';
import { reservedPositions } from '../index-format.ts';
import {
  meetingsOf,
  rarityOf,
  rowsMeetingAll,
  scoreOf,
  type Meetings,
  type PostingOf,
} from './matching.ts';

const title = 0;
const summary = reservedPositions.title;
const body = reservedPositions.title + reservedPositions.summary;

/** Terms by row and place; a term with "*" is that of all words that begin with it. */
function postings(terms: Record<string, Record<number, number[]>>): PostingOf {
  return (term, open) => {
    const rows = Object.entries(terms[open ? `${term}*` : term] ?? {});
    return Promise.resolve(new Map(rows.map(([row, places]) => [Number(row), places])));
  };
}

const ask = (...any: Ask['any']): Ask => ({ said: 'x', any });
const phrase = (...terms: string[]) => ({
  parts: terms.map((term, offset) => ({ term, offset })),
  worth: 1,
});

async function degreeAt(places: number[], worth = 1): Promise<number> {
  const meetings = await meetingsOf(ask(one('coal', worth)), postings({ coal: { 0: places } }));
  return meetings.get(0)?.degree ?? 0;
}

describe('meetingsOf', () => {
  test('finds the documents that hold a term, and where', async () => {
    const meetings = await meetingsOf(
      ask(one('coal')),
      postings({ coal: { 2: [80], 5: [1, 99] } }),
    );
    expect([...meetings].map(([row, { places }]) => [row, places])).toEqual([
      [2, [80]],
      [5, [1, 99]],
    ]);
  });

  test('finds terms that stand one after the other, in one document', async () => {
    const postingOf = postings({
      nuclear: { 0: [3], 1: [3, 80], 2: [3], 3: [4] },
      power: { 0: [4], 1: [5, 81], 3: [3] },
      plant: { 0: [5], 1: [6, 82], 2: [4], 3: [5] },
    });
    const meetings = await meetingsOf(ask(phrase('nuclear', 'power', 'plant')), postingOf);
    expect([...meetings].map(([row, { places }]) => [row, places])).toEqual([
      [0, [3]],
      [1, [80]],
    ]);
  });

  test('heeds distances that do not begin at nothing', async () => {
    const parts = [
      { term: 'a', offset: 2 },
      { term: 'b', offset: 4 },
    ];
    const found = await meetingsOf(
      ask({ parts, worth: 1 }),
      postings({ a: { 0: [7], 1: [7] }, b: { 0: [9], 1: [11] } }),
    );
    expect([...found.keys()]).toEqual([0]);
  });

  test('takes any way, and of several the best', async () => {
    const postingOf = postings({
      coal: { 0: [body], 1: [title] },
      lignite: { 0: [title], 2: [1] },
    });
    const meetings = await meetingsOf(ask(one('coal'), one('lignite', 0.9)), postingOf);
    expect([...meetings.keys()].sort()).toEqual([0, 1, 2]);
    expect(meetings.get(0)?.places).toEqual([title]);
    expect(meetings.get(1)?.degree).toBeGreaterThan(meetings.get(0)?.degree ?? 1);
  });

  test('takes the beginning of a word only where the way is open', async () => {
    const postingOf = postings({ 'coa*': { 0: [1] }, coal: { 1: [1] } });
    expect((await meetingsOf(ask(one('coa')), postingOf)).size).toBe(0);
    const open = await meetingsOf(ask({ ...one('coa'), open: true }), postingOf);
    expect([...open.keys()]).toEqual([0]);
  });

  test('finds nothing without a way', async () => {
    expect((await meetingsOf(ask(), postings({}))).size).toBe(0);
  });

  test('a title says more than a summary, and a summary more than a body', async () => {
    const [inTitle, inSummary, inBody] = await Promise.all([
      degreeAt([title]),
      degreeAt([summary]),
      degreeAt([body]),
    ]);
    expect(inTitle).toBeGreaterThan(inSummary);
    expect(inSummary).toBeGreaterThan(inBody);
    expect(await degreeAt([title], 0.5)).toBeLessThan(inTitle);
  });

  test('every further place says more, up to 1', async () => {
    const places = fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(places, fc.nat({ max: 5000 }), async (places, more) => {
        fc.pre(!places.includes(more));
        const degree = await degreeAt(places);
        expect(degree).toBeGreaterThan(0);
        expect(await degreeAt([...places, more])).toBeGreaterThan(degree);
        expect(await degreeAt([...places, more])).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const meeting = (degrees: Record<number, number>, places: number[] = []): Meetings =>
  new Map(Object.entries(degrees).map(([row, degree]) => [Number(row), { degree, places }]));

describe('rowsMeetingAll', () => {
  test('names the rows that every ask has', () => {
    const all = [
      meeting({ 1: 1, 2: 1, 3: 1 }),
      meeting({ 3: 1, 1: 1 }),
      meeting({ 1: 1, 3: 1, 4: 1 }),
    ];
    expect(rowsMeetingAll(all).sort()).toEqual([1, 3]);
    expect(rowsMeetingAll([...all, meeting({})])).toEqual([]);
    expect(rowsMeetingAll([])).toEqual([]);
  });
});

describe('scoreOf', () => {
  const degree = fc.double({ min: 0, max: 1, noNaN: true });
  const weight = fc.double({ min: 0.01, max: 10, noNaN: true });

  test('grows with how well each ask is met', () => {
    fc.assert(
      fc.property(degree, degree, degree, weight, weight, (a, b, other, rarity, rarer) => {
        fc.pre(b - a > 1e-6);
        const score = (degree: number) =>
          scoreOf(0, [meeting({ 0: degree }), meeting({ 0: other })], [rarity, rarer]);
        expect(score(b)).toBeGreaterThan(score(a));
      }),
    );
  });

  test('counts the rarer ask for more', () => {
    const asks = [meeting({ 0: 0.9, 1: 0.5 }), meeting({ 0: 0.5, 1: 0.9 })];
    expect(scoreOf(0, asks, [3, 1])).toBeGreaterThan(scoreOf(1, asks, [3, 1]));
    expect(scoreOf(0, asks, [1, 3])).toBeLessThan(scoreOf(1, asks, [1, 3]));
  });

  test('counts it for more where asks stand next to each other in their order', () => {
    const score = (first: number, second: number) =>
      scoreOf(0, [meeting({ 0: 0.5 }, [first]), meeting({ 0: 0.5 }, [second])], [1, 1]);
    expect(score(4, 5)).toBeGreaterThan(score(4, 6));
    expect(score(5, 4)).toBe(score(4, 6));
  });

  test('is nothing for a row that meets nothing', () => {
    expect(scoreOf(7, [meeting({ 0: 1 })], [1])).toBe(0);
  });
});

describe('rarityOf', () => {
  test('is less the more documents meet an ask, but never nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (found, more) => {
        const all = found + more;
        expect(rarityOf(all, all)).toBeGreaterThan(0);
        expect(rarityOf(found, all)).toBeGreaterThan(rarityOf(all, all));
      }),
    );
  });
});
