import type { Clause } from '../analysis/clauses.ts';
import type { BooleanQuery } from './boolean-query.ts';
import {
  countDocument,
  failedKeys,
  noCounts,
  type Conditions,
  type Facets,
  type FilterCounts,
} from './facets.ts';
import {
  documentsMatchingAll,
  inverseDocumentFrequency,
  matchesOf,
  scoreOf,
  type Matches,
} from './matches.ts';
import { NetworkError } from './network.ts';
import type { OpenShard } from './open-shard.ts';
import type { Relaxation } from './protocol.ts';

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
    shard.forget();
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

/** Returns the documents that match the query and meet the conditions, best first, and the counts. */
export function hitsIn(
  shards: readonly ShardMatches[],
  conditions: Conditions,
  sort: 'relevance' | 'date',
): { hits: Hit[]; counts: FilterCounts } {
  const counts = noCounts();
  const hits: Hit[] = [];
  const frequencies = frequenciesIn(shards);
  for (const { shard, facets, clauses, excluded } of shards) {
    for (const document of documentsOf(facets, clauses)) {
      if (excluded.has(document)) continue;
      const failed = failedKeys(facets, document, conditions);
      countDocument(counts, facets, document, failed);
      if (failed.length > 0) continue;
      hits.push({ shard, document, score: scoreOf(document, clauses, frequencies) });
    }
  }
  if (sort === 'relevance') hits.sort((a, b) => b.score - a.score);
  return { hits, counts };
}

/** Returns documents in ascending order, which is newest first. */
function documentsOf({ count }: Facets, clauses: readonly Matches[]): number[] {
  if (clauses.length === 0) return Array.from({ length: count }, (_, document) => document);
  return documentsMatchingAll(clauses).sort((a, b) => a - b);
}

function frequenciesIn(shards: readonly ShardMatches[]): number[] {
  const documents = sum(shards.map(({ facets }) => facets.count));
  return (shards[0]?.clauses ?? []).map((_, clause) =>
    inverseDocumentFrequency(matchCount(shards, clause), documents),
  );
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

/** Of a query with more clauses than this none is left out to see what would be found. */
const mostRelaxed = 6;

/** Returns what would be found if one of the clauses were left out, most first. */
export function relaxationsOf(
  { must }: BooleanQuery,
  shards: readonly ShardMatches[],
  conditions: Conditions,
): Relaxation[] {
  if (must.length < 2 || must.length > mostRelaxed) return [];
  return must
    .map(({ text }, index) => {
      const relaxed = shards.map((shard) => ({
        ...shard,
        clauses: shard.clauses.toSpliced(index, 1),
      }));
      return { omitted: text, total: hitsIn(relaxed, conditions, 'date').hits.length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
