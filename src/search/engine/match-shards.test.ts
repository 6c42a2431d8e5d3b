import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { one, type Ask } from '../analysis/clauses.ts';
import { evaluate, findsIn, foundOf, type Evaluation } from './match-shards.ts';
import { LostLine } from './network.ts';
import type { OpenShard } from './open-shard.ts';
import { noConditions, type Rows } from './facets.ts';

/** A document: its words, each in one place, and its country. */
interface Document {
  words: Record<string, number>;
  country: string;
}

/** A shard of documents, the newest first. */
function shardOf(documents: readonly Document[], change: Partial<OpenShard> = {}): OpenShard {
  const rows: Rows = {
    count: documents.length,
    valuesOf: (key, row) => (key === 'country' ? [documents[row]?.country ?? ''] : []),
  };
  return {
    shard: { folder: 'x', documents: documents.length, from: '', until: '', entry: {} },
    prepare: () => Promise.resolve(),
    rows: () => Promise.resolve(rows),
    postingOf: (term) =>
      Promise.resolve(
        new Map(
          documents.flatMap(({ words }, row): [number, number[]][] => {
            const place = words[term];
            return place === undefined ? [] : [[row, [place]]];
          }),
        ),
      ),
    cardOf: () => Promise.reject(new Error('No card is asked for.')),
    forget: () => undefined,
    ...change,
  };
}

const ask = (word: string): Ask => ({ said: word, any: [one(word)] });

async function evaluations(
  shards: readonly OpenShard[],
  words: readonly string[],
  without: readonly string[] = [],
): Promise<Evaluation[]> {
  const all = shards.map((shard) => evaluate(shard, words.map(ask), without.map(ask)));
  return (await Promise.all(all)).filter((evaluation) => evaluation !== undefined);
}

const documents: Document[] = [
  { words: { coal: 500 }, country: 'la' },
  { words: { coal: 500, power: 501 }, country: 'vn' },
  { words: { coal: 0, power: 900 }, country: 'la' },
  { words: { power: 0 }, country: 'la' },
];
const whole = [shardOf(documents)];
const rowsIn = (found: { finds: { row: number }[] }) => found.finds.map(({ row }) => row);

describe('evaluate', () => {
  test('says which rows minus words rule out', async () => {
    const [evaluation] = await evaluations(whole, ['coal'], ['power']);
    expect([...(evaluation?.ruledOut ?? [])]).toEqual([1, 2, 3]);
  });

  test.each(['rows', 'postingOf'] as const)(
    'gives nothing where the %s did not arrive, and forgets it',
    async (part) => {
      const forget = vi.fn();
      const lost = () => Promise.reject(new LostLine('x'));
      const shard = shardOf(documents, { [part]: lost, forget });
      expect(await evaluate(shard, [ask('coal')], [])).toBeUndefined();
      expect(forget).toHaveBeenCalledTimes(1);
    },
  );

  test('hides no other failure', async () => {
    const shard = shardOf(documents, { rows: () => Promise.reject(new TypeError('no lists')) });
    await expect(evaluate(shard, [], [])).rejects.toThrow('no lists');
  });
});

describe('findsIn', () => {
  test('finds what meets every ask, best first', async () => {
    expect(rowsIn(findsIn(await evaluations(whole, ['coal']), noConditions, 'relevance'))).toEqual([
      2, 0, 1,
    ]);
    const both = await evaluations(whole, ['coal', 'power']);
    expect(rowsIn(findsIn(both, noConditions, 'relevance')).sort()).toEqual([1, 2]);
  });

  test('puts the newest first where that is asked for, and where all are as good', async () => {
    const coal = await evaluations(whole, ['coal']);
    expect(rowsIn(findsIn(coal, noConditions, 'date'))).toEqual([0, 1, 2]);
    const all = await evaluations(whole, []);
    expect(rowsIn(findsIn(all, noConditions, 'relevance'))).toEqual([0, 1, 2, 3]);
  });

  test('leaves out what a minus word rules out, and what fails a condition', async () => {
    const without = await evaluations(whole, ['power'], ['coal']);
    expect(rowsIn(findsIn(without, noConditions, 'date'))).toEqual([3]);
    const inLaos = { ...noConditions, country: ['la'] };
    expect(rowsIn(findsIn(await evaluations(whole, ['power']), inLaos, 'date'))).toEqual([2, 3]);
  });

  test('counts what each choice would leave, of what was found and not ruled out', async () => {
    const inLaos = { ...noConditions, country: ['la'] };
    const { counts } = findsIn(await evaluations(whole, ['coal']), inLaos, 'date');
    expect([...counts.country]).toEqual([
      ['la', 2],
      ['vn', 1],
    ]);
    const ruled = findsIn(await evaluations(whole, ['coal'], ['power']), inLaos, 'date');
    expect([...ruled.counts.country]).toEqual([['la', 1]]);
  });

  test('finds nothing in nothing', () => {
    expect(findsIn([], noConditions, 'relevance').finds).toEqual([]);
  });

  test('finds in several shards the same, in the same order, as in one', async () => {
    const words = fc.dictionary(fc.constantFrom('coal', 'power', 'rail'), fc.nat({ max: 200 }));
    const document = fc.record({ words, country: fc.constantFrom('la', 'vn') });
    const asked = fc.subarray(['coal', 'power']);
    const minus = fc.subarray(['rail']);
    const sort = fc.constantFrom('relevance' as const, 'date' as const);
    const archive = fc.array(document, { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        archive,
        fc.nat(),
        asked,
        minus,
        sort,
        async (all, n, asked, minus, sort) => {
          const cut = n % (all.length + 1);
          const parts = [shardOf(all.slice(0, cut)), shardOf(all.slice(cut))];
          const inLaos = { ...noConditions, country: ['la'] };
          const one = findsIn(await evaluations([shardOf(all)], asked, minus), inLaos, sort);
          const several = findsIn(await evaluations(parts, asked, minus), inLaos, sort);
          const rows = several.finds.map(({ shard, row }) =>
            shard === parts[0] ? row : row + cut,
          );
          expect(rows).toEqual(rowsIn(one));
          expect(several.counts).toEqual(one.counts);
        },
      ),
    );
  });
});

describe('foundOf', () => {
  test('counts over all shards, whatever the other asks and conditions', async () => {
    const shards = [shardOf(documents.slice(0, 1)), shardOf(documents.slice(1))];
    const asked = await evaluations(shards, ['coal', 'power', 'rail'], ['coal']);
    expect([0, 1, 2, 3].map((index) => foundOf(asked, index))).toEqual([3, 3, 0, 0]);
  });
});
