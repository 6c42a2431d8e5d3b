import type { Clause } from '../analysis/clause.ts';
import type { BooleanQuery } from './boolean-query.ts';
import type { SpellingCorrection } from './correct-spelling.ts';
import { noConditions } from './facets.ts';
import { hitsIn, matchShards, unmatchedIn, type ShardMatches } from './match-shards.ts';
import type { OpenIndex } from './open-index.ts';

/** A query, and what matches it in each shard, which is undefined for a shard that did not arrive. */
interface MatchedQuery {
  query: BooleanQuery;
  shards: readonly (ShardMatches | undefined)[];
  /** The corrections in the query that led to results. */
  corrections: SpellingCorrection[];
  /** Whether similar words could not be looked up. */
  similarUnknown: boolean;
}

/**
 * Searches for what may have been meant where words occur nowhere, or nowhere together: what knows that
 * is loaded when it is first needed. As long as a part of the archive did not arrive, it is unknown which
 * words occur nowhere.
 */
export async function correctQuery(matched: MatchedQuery, index: OpenIndex): Promise<MatchedQuery> {
  const { query, shards } = matched;
  const arrived = arrivedOf(shards);
  if (arrived.length < shards.length || query.must.length === 0) return matched;
  if (hasHits(arrived)) return matched;
  const unmatched = unmatchedIn(query, arrived);
  const corrections = await import('./correct-spelling.ts')
    .then(({ correctionsFor, correctors, nameCorrectors }) =>
      unmatched.length > 0
        ? correctionsFor(query.must, unmatched, correctors, index)
        : correctionsFor(query.must, query.must, nameCorrectors, index),
    )
    .catch(() => undefined);
  if (corrections === undefined) return { ...matched, similarUnknown: true };
  if (corrections.length === 0) return matched;
  const corrected = { ...query, must: withCorrections(query.must, corrections) };
  const again = await matchShards(index.shards, corrected);
  if (unmatched.length === 0 && !hasHits(arrivedOf(again))) return matched;
  const stillUnmatched = again.includes(undefined) ? [] : unmatchedIn(corrected, arrivedOf(again));
  const useful = corrections.filter(
    ({ clauses }) => !clauses.some((clause) => stillUnmatched.includes(clause)),
  );
  if (useful.length === 0) return matched;
  return { ...matched, query: corrected, shards: again, corrections: useful };
}

/** Returns what matches in the shards that arrived. */
export function arrivedOf(shards: MatchedQuery['shards']): ShardMatches[] {
  return shards.filter((matches) => matches !== undefined);
}

function hasHits(shards: readonly ShardMatches[]): boolean {
  return hitsIn(shards, { conditions: noConditions }, 'date').hits.length > 0;
}

/** Returns the clauses with each correction in the place of what it replaces. */
export function withCorrections(
  clauses: readonly Clause[],
  corrections: readonly SpellingCorrection[],
): Clause[] {
  return corrections
    .toReversed()
    .reduce(
      (all, { from, until, clauses }) => all.toSpliced(from, until - from, ...clauses),
      [...clauses],
    );
}
