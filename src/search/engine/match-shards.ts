import type { Clause } from '../analysis/clauses.ts';
import type { SearchSort } from '../search-state.ts';
import type { BooleanQuery } from './boolean-query.ts';
import {
  countDocument,
  failedKeys,
  noCounts,
  type Facets,
  type Filter,
  type FilterCounts,
} from './facets.ts';
import { documentsMatchingAll, matchesOf, type Matches } from './matches.ts';
import { NetworkError } from './network.ts';
import type { OpenShard } from './open-shard.ts';
import type { Relaxation } from './protocol.ts';
import { inverseDocumentFrequency, nearnessOf, ranking, saturated } from './ranking.ts';

/** What matches a query in a shard. */
export interface ShardMatches {
  shard: OpenShard;
  facets: Facets;
  /** For each clause that a document has to match. */
  clauses: Matches[];
  /** The documents that match a clause that they must not match. */
  excluded: ReadonlySet<number>;
}

/** A document that was found. */
export interface Hit {
  shard: OpenShard;
  document: number;
  score: number;
}

/** A document that lacks some clauses of the query. */
export interface NearHit extends Hit {
  /** Their indexes. */
  missing: readonly number[];
}

/**
 * Matches a query against a shard.
 *
 * @returns nothing where a part of the shard did not arrive; it is fetched again the next time.
 */
export async function matchShard(
  shard: OpenShard,
  { must, mustNot }: BooleanQuery,
): Promise<ShardMatches | undefined> {
  const match = (clauses: readonly Clause[]) =>
    Promise.all(clauses.map((clause) => matchesOf(clause, shard.postingsOf)));
  try {
    const [facets, clauses, unwanted] = await Promise.all([
      shard.facets(),
      match(must),
      match(mustNot),
    ]);
    const excluded = new Set(unwanted.flatMap((matches) => [...matches.keys()]));
    return { shard, facets, clauses, excluded };
  } catch (error) {
    if (error instanceof NetworkError) return undefined;
    throw error;
  }
}

/** Matches a query against several shards. */
export function matchShards(
  shards: readonly OpenShard[],
  query: BooleanQuery,
): Promise<(ShardMatches | undefined)[]> {
  return Promise.all(shards.map((shard) => matchShard(shard, query)));
}

/** Returns the documents that match the query and pass the filter, best first, and the counts. */
export function hitsIn(
  shards: readonly ShardMatches[],
  filter: Filter,
  sort: SearchSort,
): { hits: Hit[]; counts: FilterCounts } {
  const counts = noCounts();
  const hits: Hit[] = [];
  const rank = rankingIn(shards);
  for (const matched of shards) {
    const { shard, facets, clauses, excluded } = matched;
    for (const document of documentsOf(facets, clauses)) {
      if (excluded.has(document)) continue;
      const failed = failedKeys(facets, document, filter);
      countDocument(counts, facets, document, failed);
      if (failed.length > 0) continue;
      hits.push({ shard, document, score: sort === 'date' ? 0 : rank.scoreOf(matched, document) });
    }
  }
  return { hits: sort === 'date' ? hits : rank.byNearness(hits), counts };
}

/**
 * Returns the documents that lack some clauses of a query, but have enough of its weight, best first.
 * They have all clauses of words in quotation marks.
 *
 * @param least the least share of the weight.
 */
export function nearHitsIn(
  { must }: BooleanQuery,
  shards: readonly ShardMatches[],
  filter: Filter,
  sort: SearchSort,
  least: number = ranking.nearestShare,
): NearHit[] {
  const rank = rankingIn(shards);
  const weights = rank.weights.map((weight, clause) => {
    const isForeign = /[^\p{ASCII}\p{P}]/u.test(must[clause]?.text ?? '');
    return matchCount(shards, clause) === 0 && isForeign ? ranking.foreignAbsent * weight : weight;
  });
  const all = sum(weights);
  const hits: NearHit[] = [];
  for (const matched of shards) {
    const { shard, facets, clauses, excluded } = matched;
    for (const document of candidatesIn(clauses, weights, least * all)) {
      const missing: number[] = [];
      let lost = 0;
      for (const [clause, matches] of clauses.entries()) {
        const match = matches.get(document);
        if (match?.isRelated === false) continue;
        missing.push(clause);
        lost += (weights[clause] ?? 0) * (match ? 1 - ranking.relatedShare : 1);
      }
      if (missing.length === 0 || all - lost < least * all) continue;
      if (excluded.has(document) || missing.some((index) => must[index]?.exact)) continue;
      if (failedKeys(facets, document, filter).length > 0) continue;
      hits.push({ shard, document, score: rank.scoreOf(matched, document), missing });
    }
  }
  const ranked = rank.byNearness(hits);
  const lowest = ranking.nearestScore * (ranked[0]?.score ?? 0);
  const near = ranked.filter(({ score }) => score >= lowest);
  if (sort !== 'date') return near;
  const placeOf = ({ shard }: Hit) => shards.findIndex((matched) => matched.shard === shard);
  return near.sort((a, b) => placeOf(a) - placeOf(b) || a.document - b.document);
}

/**
 * Returns the documents, in ascending order, that may have enough weight: the others have none of the
 * heaviest clauses.
 */
function candidatesIn(
  clauses: readonly Matches[],
  weights: readonly number[],
  least: number,
): number[] {
  const heaviest = weights
    .map((weight, clause) => ({ weight, clause }))
    .sort((a, b) => b.weight - a.weight);
  const candidates = new Set<number>();
  let rest = sum(weights);
  for (const { weight, clause } of heaviest) {
    if (rest < least) break;
    for (const document of clauses[clause]?.keys() ?? []) candidates.add(document);
    rest -= weight;
  }
  return [...candidates].sort((a, b) => a - b);
}

/** Returns documents in ascending order, which is newest first. */
function documentsOf({ count }: Facets, clauses: readonly Matches[]): number[] {
  if (clauses.length === 0) return Array.from({ length: count }, (_, document) => document);
  return documentsMatchingAll(clauses).sort((a, b) => a - b);
}

/** Returns what ranks the documents of some shards. */
export function rankingIn(shards: readonly ShardMatches[]) {
  const documents = sum(shards.map(({ facets }) => facets.count));
  const meanLength = sum(shards.map(({ facets }) => totalLength(facets))) / Math.max(1, documents);
  const weights = (shards[0]?.clauses ?? []).map((_, clause) =>
    inverseDocumentFrequency(matchCount(shards, clause), documents),
  );
  const matchedIn = new Map(shards.map((matched) => [matched.shard, matched]));
  const matchesAt = ({ clauses }: ShardMatches, document: number) =>
    clauses.map((matches) => matches.get(document));
  const lengthOf = ({ facets }: ShardMatches, document: number) =>
    facets.lengthOf(document) / meanLength || 1;
  const scoresOf = (matched: ShardMatches, document: number) => {
    const length = lengthOf(matched, document);
    return matchesAt(matched, document).map((match, clause) =>
      match ? (weights[clause] ?? 0) * saturated(match, length) : 0,
    );
  };
  return {
    /** The inverse document frequency of each clause. */
    weights,
    /** Returns what each clause adds to the score of a document. */
    scoresOf,
    scoreOf: (matched: ShardMatches, document: number) => sum(scoresOf(matched, document)),
    /** Returns what the nearness of its clauses adds to the score of a document. */
    nearnessOf: (matched: ShardMatches, document: number) =>
      nearnessOf(matchesAt(matched, document), weights),
    /** Returns documents by score, the best of them by the nearness of the clauses, too. */
    byNearness<T extends Hit>(hits: readonly T[]): T[] {
      const sorted = hits.toSorted((a, b) => b.score - a.score);
      if (weights.length < 2) return sorted;
      const best = sorted.splice(0, ranking.nearnessDepth).map((hit) => {
        const matched = matchedIn.get(hit.shard);
        const nearness = matched ? nearnessOf(matchesAt(matched, hit.document), weights) : 0;
        return { ...hit, score: hit.score + nearness };
      });
      return [...best.sort((a, b) => b.score - a.score), ...sorted];
    },
  };
}

const totalLengths = new WeakMap<Facets, number>();

/** Returns the length of all documents; adding a hundred thousand takes some milliseconds. */
function totalLength(facets: Facets): number {
  let total = totalLengths.get(facets);
  if (total === undefined) {
    total = 0;
    for (let document = 0; document < facets.count; document++) total += facets.lengthOf(document);
    totalLengths.set(facets, total);
  }
  return total;
}

/** Returns how many documents match one of the clauses. */
export function matchCount(shards: readonly ShardMatches[], clause: number): number {
  return sum(shards.map(({ clauses }) => clauses[clause]?.size ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Returns the clauses that no document matches. */
export function unmatchedIn(
  { must }: BooleanQuery,
  shards: readonly ShardMatches[],
): readonly Clause[] {
  return must.filter((_, clause) => matchCount(shards, clause) === 0);
}

/** Returns the clauses that no document matches, unless it is only related. */
export function absentIn(
  { must }: BooleanQuery,
  shards: readonly ShardMatches[],
): readonly Clause[] {
  return must.filter((_, index) =>
    shards.every(({ clauses }) =>
      [...(clauses[index]?.values() ?? [])].every(({ isRelated }) => isRelated),
    ),
  );
}

/** Of a query with more clauses than this none is left out to see what would be found. */
const mostRelaxed = 6;

/** Returns what would be found if one of the clauses were left out, most first. */
export function relaxationsOf(
  { must }: BooleanQuery,
  shards: readonly ShardMatches[],
  filter: Filter,
): Relaxation[] {
  if (must.length < 2 || must.length > mostRelaxed) return [];
  return must
    .map(({ text }, index) => {
      const relaxed = shards.map((shard) => ({
        ...shard,
        clauses: shard.clauses.toSpliced(index, 1),
      }));
      return { omitted: text, total: hitsIn(relaxed, filter, 'date').hits.length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
