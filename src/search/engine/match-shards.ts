import type { Clause } from '../analysis/clause.ts';
import { isDateTerm, termsOfPartialDate } from '../analysis/date-terms.ts';
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
    const [facets, found, unwanted] = await Promise.all([
      shard.facets(),
      match(must),
      match(mustNot),
    ]);
    const clauses = found.map((matches, at) => withOwnDates(matches, must[at], facets));
    const excluded = new Set(unwanted.flatMap((matches) => [...matches.keys()]));
    return { shard, facets, clauses, excluded };
  } catch (error) {
    if (error instanceof NetworkError) return undefined;
    throw error;
  }
}

/** Returns matches in which a document's own date counts more than the mention of a date. */
function withOwnDates(matches: Matches, clause: Clause | undefined, facets: Facets): Matches {
  const terms = (clause?.alternatives ?? []).flatMap(({ terms, boost, prefix }) => {
    const [{ term } = { term: '' }] = terms;
    return terms.length === 1 && isDateTerm(term) ? [{ term, boost, prefix }] : [];
  });
  if (terms.length === 0) return matches;
  return new Map(
    Array.from(matches, ([document, match]) => {
      const own = termsOfPartialDate(facets.dateOf(document));
      const boosts = terms.map(({ term, boost, prefix }) =>
        own.some((date) => (prefix ? date.startsWith(term) : date === term)) ? boost : 0,
      );
      const more = ranking.ownDate * Math.max(...boosts);
      return [document, more > 0 ? { ...match, fixed: match.fixed + more } : match];
    }),
  );
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
    inverseDocumentFrequency(properCount(shards, clause) || matchCount(shards, clause), documents),
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

/** Returns how many documents match one of the clauses by more than what is related to it. */
function properCount(shards: readonly ShardMatches[], clause: number): number {
  return sum(
    shards.map(({ clauses }) => {
      let count = 0;
      for (const { isRelated } of clauses[clause]?.values() ?? []) if (!isRelated) count++;
      return count;
    }),
  );
}

export function sum(numbers: readonly number[]): number {
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
