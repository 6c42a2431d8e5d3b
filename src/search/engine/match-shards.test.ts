import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { single, type Clause } from '../analysis/clauses.ts';
import { noConditions, type Facets } from './facets.ts';
import { hitsIn, matchCount, matchShard, matchShards, type ShardMatches } from './match-shards.ts';
import { NetworkError } from './network.ts';
import type { OpenShard } from './open-shard.ts';

/** A document: its words, each in one position, and its country. */
interface Document {
  words: Record<string, number>;
  country: string;
}

/** A shard of documents, the newest first. */
function shardOf(documents: readonly Document[], change: Partial<OpenShard> = {}): OpenShard {
  const facets: Facets = {
    count: documents.length,
    valuesOf: (key, document) => (key === 'country' ? [documents[document]?.country ?? ''] : []),
  };
  return {
    shard: { folder: 'x', documents: documents.length, from: '', until: '', entry: {} },
    prepare: () => Promise.resolve(),
    facets: () => Promise.resolve(facets),
    postingsOf: (term) =>
      Promise.resolve(
        new Map(
          documents.flatMap(({ words }, document): [number, number[]][] => {
            const position = words[term];
            return position === undefined ? [] : [[document, [position]]];
          }),
        ),
      ),
    resultOf: () => Promise.reject(new Error('No result is needed.')),
    forget: () => undefined,
    ...change,
  };
}

const clause = (word: string): Clause => ({ text: word, alternatives: [single(word)] });
const query = (must: readonly string[], mustNot: readonly string[] = []) => ({
  must: must.map(clause),
  mustNot: mustNot.map(clause),
});

async function matchesIn(
  shards: readonly OpenShard[],
  ...words: Parameters<typeof query>
): Promise<ShardMatches[]> {
  const all = await matchShards(shards, query(...words));
  return all.filter((matches) => matches !== undefined);
}

const documents: Document[] = [
  { words: { coal: 500 }, country: 'la' },
  { words: { coal: 500, power: 501 }, country: 'vn' },
  { words: { coal: 0, power: 900 }, country: 'la' },
  { words: { power: 0 }, country: 'la' },
];
const whole = [shardOf(documents)];
const inLaos = { ...noConditions, country: ['la'] };
const documentsIn = (found: { hits: { document: number }[] }) =>
  found.hits.map(({ document }) => document);

describe('matchShard', () => {
  test.each(['facets', 'postingsOf'] as const)(
    'gives nothing where the %s did not arrive, and forgets them',
    async (part) => {
      const forget = vi.fn();
      const lost = () => Promise.reject(new NetworkError('x'));
      const shard = shardOf(documents, { [part]: lost, forget });
      expect(await matchShard(shard, query(['coal']))).toBeUndefined();
      expect(forget).toHaveBeenCalledTimes(1);
    },
  );

  test('hides no other failure', async () => {
    const shard = shardOf(documents, { facets: () => Promise.reject(new TypeError('no lists')) });
    await expect(matchShard(shard, query([]))).rejects.toThrow('no lists');
  });
});

describe('hitsIn', () => {
  test('finds what matches every clause, best first or newest first', async () => {
    const coal = await matchesIn(whole, ['coal']);
    expect(documentsIn(hitsIn(coal, noConditions, 'relevance'))).toEqual([2, 0, 1]);
    expect(documentsIn(hitsIn(coal, noConditions, 'date'))).toEqual([0, 1, 2]);
    const both = await matchesIn(whole, ['coal', 'power']);
    expect(documentsIn(hitsIn(both, noConditions, 'date'))).toEqual([1, 2]);
  });

  test('finds everything, the newest first, without clauses, and nothing in nothing', async () => {
    const all = await matchesIn(whole, []);
    expect(documentsIn(hitsIn(all, noConditions, 'relevance'))).toEqual([0, 1, 2, 3]);
    expect(hitsIn([], noConditions, 'relevance').hits).toEqual([]);
  });

  test('finds in several shards the same, in the same order, as in one', async () => {
    const words = fc.dictionary(fc.constantFrom('coal', 'power', 'rail'), fc.nat({ max: 200 }));
    const document = fc.record({ words, country: fc.constantFrom('la', 'vn') });
    const must = fc.subarray(['coal', 'power']);
    const mustNot = fc.subarray(['rail']);
    const sort = fc.constantFrom('relevance' as const, 'date' as const);
    const archive = fc.array(document, { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(archive, fc.nat(), must, mustNot, sort, async (all, n, ...search) => {
        const [must, mustNot, sort] = search;
        const cut = n % (all.length + 1);
        const parts = [shardOf(all.slice(0, cut)), shardOf(all.slice(cut))];
        const one = hitsIn(await matchesIn([shardOf(all)], must, mustNot), inLaos, sort);
        const several = hitsIn(await matchesIn(parts, must, mustNot), inLaos, sort);
        const found = several.hits.map(({ shard, document }) =>
          shard === parts[0] ? document : document + cut,
        );
        expect(found).toEqual(documentsIn(one));
        expect(several.counts).toEqual(one.counts);
      }),
    );
  });
});

test('matchCount counts over all shards, whatever the other clauses', async () => {
  const shards = [shardOf(documents.slice(0, 1)), shardOf(documents.slice(1))];
  const matches = await matchesIn(shards, ['coal', 'power', 'rail'], ['coal']);
  expect([0, 1, 2, 3].map((index) => matchCount(matches, index))).toEqual([3, 3, 0, 0]);
});
