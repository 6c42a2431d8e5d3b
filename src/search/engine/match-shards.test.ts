import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { single } from '../analysis/clause.ts';
import { fold } from '../analysis/fold.ts';
import { wordTerm } from '../analysis/terms.ts';
import { noConditions, type Facets } from './facets.ts';
import { hitsIn, matchShard, matchShards } from './match-shards.ts';
import { nearHitsIn } from './nearest.ts';
import type { OpenShard } from './open-shard.ts';

/** A document: its words, each in one position, and its country. */
interface Document {
  words: Record<string, number>;
  country: string;
}

/** A shard of documents, the newest first. */
function shardOf(documents: readonly Document[]): OpenShard {
  const facets: Facets = {
    count: documents.length,
    valuesOf: (key, document) => (key === 'country' ? [documents[document]?.country ?? ''] : []),
    dateOf: () => '',
    lengthOf: () => 1,
  };
  const postingsOf = (term: string) =>
    documents.flatMap(({ words }, document): [number, number[]][] => {
      const position = words[term];
      return position === undefined ? [] : [[document, [position]]];
    });
  return {
    ...{ documents: documents.length, from: '', until: '', fileOf: String },
    prepare: () => Promise.resolve(),
    facets: () => Promise.resolve(facets),
    postingsOf: (term) => Promise.resolve(new Map(postingsOf(term))),
    resultOf: () => Promise.reject(new Error('No result is needed.')),
  };
}

const clausesOf = (words: readonly string[]) =>
  words.map((word) => ({ text: word, alternatives: [single(wordTerm(fold(word)))] }));

test('no failure but that of the network is hidden', async () => {
  const facets = () => Promise.reject(new TypeError('no lists'));
  const matching = matchShard({ ...shardOf([]), facets }, { must: [], mustNot: [] });
  await expect(matching).rejects.toThrow('no lists');
});

test('the own date of a document counts more than mentions of it', async () => {
  const words = { þd20250510: 200 };
  const shard = shardOf([
    { words, country: 'la' },
    { words, country: 'vn' },
  ]);
  const facets = {
    ...(await shard.facets()),
    dateOf: (at: number) => (at === 0 ? '2025' : '2025-05-10'),
  };
  const must = [{ text: '10 May 2025', alternatives: [single('þd20250510')] }];
  const dated = { ...shard, facets: () => Promise.resolve(facets) };
  const matches = await matchShard(dated, { must, mustNot: [] });
  const { hits } = hitsIn(matches ? [matches] : [], { conditions: noConditions }, 'relevance');
  expect(hits.map(({ document }) => document)).toEqual([1, 0]);
});

test('several shards have the same hits, in the same order, and counts as one', async () => {
  const words = fc.dictionary(fc.constantFrom('coal', 'power', 'rail'), fc.nat({ max: 200 }));
  const document = fc.record({ words, country: fc.constantFrom('la', 'vn') });
  const query = fc.record({
    must: fc.subarray(['coal', 'power']).map(clausesOf),
    mustNot: fc.subarray(['rail']).map(clausesOf),
  });
  const sort = fc.constantFrom('relevance' as const, 'date' as const);
  const archive = fc.array(document, { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(archive, fc.nat(), query, sort, async (all, n, query, sort) => {
      const find = async (shards: readonly OpenShard[]) => {
        const matches = (await matchShards(shards, query)).filter((one) => one !== undefined);
        return hitsIn(matches, { conditions: { ...noConditions, country: ['la'] } }, sort);
      };
      const cut = n % (all.length + 1);
      const [newest, older] = [shardOf(all.slice(0, cut)), shardOf(all.slice(cut))];
      const one = await find([shardOf(all)]);
      const several = await find([newest, older]);
      const found = several.hits.map(({ shard, document }) =>
        shard === newest ? document : document + cut,
      );
      expect(found).toEqual(one.hits.map(({ document }) => document));
      expect(several.counts).toEqual(one.counts);
    }),
  );
});

describe('what lacks some words', () => {
  const query = (...words: string[]) => ({ must: clausesOf(words), mustNot: [] });
  const filler = Array.from({ length: 20 }, () => ({ words: { power: 200 }, country: 'vn' }));
  const archive = [{ words: { coal: 200, rail: 201, power: 202 }, country: 'la' }, ...filler];
  const near = async (q: ReturnType<typeof query>) => {
    const shards = (await matchShards([shardOf(archive)], q)).filter((one) => one !== undefined);
    return nearHitsIn(q, shards, { conditions: noConditions }, 'relevance');
  };

  test('is near with enough of the weight, and says what it lacks', async () => {
    const [hit, ...others] = await near(query('coal', 'rail', 'port'));
    expect(hit).toMatchObject({ document: 0, missing: [2] });
    expect(others).toEqual([]);
  });

  test('is not near with a common word alone', async () => {
    expect(await near(query('power', 'football'))).toEqual([]);
  });

  test('is not near with one word of two, or with half of a name that nobody knows', async () => {
    expect(await near(query('coal', 'football'))).toEqual([]);
    expect(await near(query('Coal', 'Rail', 'Port'))).toEqual([]);
  });

  test('is not near where a country occurs nowhere, in any form of its name', async () => {
    expect(await near(query('coal', 'rail', 'Brazil'))).toEqual([]);
    expect(await near(query('coal', 'rail', 'Бразилии'))).toEqual([]);
  });

  test('is near with all words but general ones', async () => {
    const { must } = query('power', 'expire');
    const general = must.map((clause, at) =>
      at === 1 ? { ...clause, isGeneral: true as const } : clause,
    );
    expect(await near({ must: general, mustNot: [] })).not.toEqual([]);
    expect(await near({ must, mustNot: [] })).toEqual([]);
  });

  test('is never near without a phrase in quotation marks', async () => {
    const asked = query('coal', 'rail', 'port');
    const must = asked.must.map((clause) => ({ ...clause, exact: true as const }));
    expect(await near({ ...asked, must })).toEqual([]);
  });
});
