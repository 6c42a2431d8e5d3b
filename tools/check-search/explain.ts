import type { Alternative, Clause } from '../../src/search/analysis/clause.ts';
import { loadGeneralWords } from '../../src/search/analysis/lexicon.ts';
import { booleanQuery } from '../../src/search/engine/boolean-query.ts';
import { arrivedOf, correctQuery } from '../../src/search/engine/correct-query.ts';
import {
  hitsIn,
  matchCount,
  matchShards,
  rankingIn,
  type Hit,
  type ShardMatches,
} from '../../src/search/engine/match-shards.ts';
import { nearHitsIn } from '../../src/search/engine/nearest.ts';
import type { OpenIndex } from '../../src/search/engine/open-index.ts';
import type { SearchRequest } from '../../src/search/engine/protocol.ts';
import { fieldAt, type Match } from '../../src/search/engine/ranking.ts';
import { depth, slugOf } from './ask.ts';

/**
 * Explains the answer to a query in lines: its clauses with their alternatives, and what each adds to
 * the score of each result.
 */
export async function explain(request: SearchRequest, index: OpenIndex): Promise<string> {
  await loadGeneralWords(index.lexicon);
  const asked = booleanQuery(request, index.lexicon);
  const shards = await matchShards(index.shards, asked);
  const asIs = { query: asked, shards, corrections: [], similarUnknown: false };
  const matched = await correctQuery(asIs, index);
  const { must } = matched.query;
  const arrived = arrivedOf(matched.shards);
  const rank = rankingIn(arrived);
  const all = rank.weights.reduce((sum, weight) => sum + weight, 0);
  const { hits } = hitsIn(arrived, request, request.sort);
  const near = nearHitsIn(matched.query, arrived, request, request.sort);

  const lineOf = async ({ shard, document, score }: Hit) => {
    const { url } = await shard.resultOf(document);
    const found = arrived.find((one) => one.shard === shard) as ShardMatches;
    const parts = rank.scoresOf(found, document).flatMap((part, clause) => {
      const match = found.clauses[clause]?.get(document);
      return match ? [`${textOf(must[clause])} ${shown(part)} (${placesOf(match)})`] : [];
    });
    const nearness = `nearness ${shown(rank.nearnessOf(found, document))}`;
    return `${shown(score)}  ${slugOf(url)} = ${[...parts, nearness].join(' + ')}`;
  };
  const corrections = matched.corrections.map(
    ({ text, replacements }) =>
      `“${text}” is not in the index; searched instead: ${replacements.join(', ')}`,
  );
  const clauses = must.map((clause, at) => {
    const alternatives = clause.alternatives.map(alternativeInWords).join(' | ');
    const [weight = 0, count] = [rank.weights[at], matchCount(arrived, at)];
    return `  ${textOf(clause)}: idf ${shown(weight)}, in ${count}: ${alternatives}`;
  });
  const results = await Promise.all(hits.slice(0, depth).map(lineOf));
  const nearest = await Promise.all(
    near.slice(0, depth).map(async (hit) => {
      const missing = hit.missing.map((at) => textOf(must[at])).join(', ');
      return `${await lineOf(hit)}; without ${missing}`;
    }),
  );
  return [
    ...corrections,
    `clauses, idf ${shown(all)}:`,
    ...clauses,
    `results, ${hits.length}:`,
    ...results.map((line) => `  ${line}`),
    `nearest, ${near.length}:`,
    ...nearest.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function textOf(clause: Clause | undefined): string {
  return `“${clause?.text.replace(/^“|”$/g, '') ?? ''}”`;
}

/** "coal", "coal import ×0.4 apart", "electric* ×0.5". */
function alternativeInWords({ terms, boost, prefix, apart }: Alternative): string {
  const words = terms.map(({ term }) => term + (prefix ? '*' : '')).join(' ');
  return [words, boost < 1 && `×${boost}`, apart && 'apart'].filter(Boolean).join(' ');
}

/** "title 1, body 4". */
function placesOf({ positions }: Match): string {
  const counts = Map.groupBy(positions, fieldAt);
  return Array.from(counts, ([field, { length }]) => `${field} ${length}`).join(', ');
}

function shown(number: number): string {
  return number.toFixed(2);
}
