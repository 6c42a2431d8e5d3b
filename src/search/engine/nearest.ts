import { firstTermOf, isCountry, type Clause } from '../analysis/clause.ts';
import { isCountryWord } from '../analysis/country-names.ts';
import { isName } from '../analysis/lexicon.ts';
import type { SearchSort } from '../search-state.ts';
import type { BooleanQuery } from './boolean-query.ts';
import { failedKeys, type Filter } from './facets.ts';
import { matchCount, rankingIn, sum, type Hit, type ShardMatches } from './match-shards.ts';
import type { Matches } from './matches.ts';
import { inverseDocumentFrequency, ranking } from './ranking.ts';

/** A document that lacks some clauses of the query. */
export interface NearHit extends Hit {
  /** Their indexes. */
  missing: readonly number[];
}

/**
 * Returns the documents that lack some clauses of a query, but have enough of it, best first. They have all
 * countries and all words in quotation marks, and of a name that nobody knows all or none.
 */
export function nearHitsIn(
  { must }: BooleanQuery,
  shards: readonly ShardMatches[],
  filter: Filter,
  sort: SearchSort,
): NearHit[] {
  const isAbsent = must.map((_, clause) => matchCount(shards, clause) === 0);
  if (must.some((clause, at) => isAbsent[at] && isCountryWord(firstTermOf(clause)))) return [];
  const rank = rankingIn(shards);
  const heaviest = inverseDocumentFrequency(0, sum(shards.map(({ facets }) => facets.count)));
  const costs = must.map((clause, at) =>
    isAbsent[at]
      ? heaviest * costOfAbsent(clause)
      : ranking.nearest.lacking * (clause.isGeneral ? 0 : (rank.weights[at] ?? 0)),
  );
  const least = ranking.nearest.least * heaviest;
  const mostByNearness = ranking.nearest.nearness * ranking.nearness * sum(rank.weights);
  const names = unknownNamesIn(must);
  const hits: NearHit[] = [];
  for (const matched of shards) {
    const { shard, facets, clauses, excluded } = matched;
    for (const document of candidatesIn(must, clauses)) {
      const missing = must.flatMap((_, at) =>
        clauses[at]?.get(document)?.isRelated === false ? [] : [at],
      );
      if (missing.length === 0 || excluded.has(document)) continue;
      if (!isEnough(must, names, missing)) continue;
      if (failedKeys(facets, document, filter).length > 0) continue;
      const isComplete =
        missing.every((at) => must[at]?.isGeneral) &&
        must.some((clause, at) => isSubject(clause) && !missing.includes(at));
      const apart = rank.scoreOf(matched, document) - sum(missing.map((at) => costs[at] ?? 0));
      if (!isComplete && apart + mostByNearness < least) continue;
      const score = apart + ranking.nearest.nearness * rank.nearnessOf(matched, document);
      if (isComplete || score >= least) hits.push({ shard, document, score, missing });
    }
  }
  if (sort === 'relevance') return hits.sort((a, b) => b.score - a.score);
  const placeOf = ({ shard }: Hit) => shards.findIndex((matched) => matched.shard === shard);
  return hits.sort((a, b) => placeOf(a) - placeOf(b) || a.document - b.document);
}

/** Returns what it costs to lack a word that occurs nowhere, as a share of the greatest weight. */
function costOfAbsent({ text, isGeneral }: Clause): number {
  if (isGeneral) return 0;
  const { absent, absentName, absentForeign } = ranking.nearest;
  if (/[^\p{ASCII}\p{P}]/u.test(text)) return absentForeign;
  return /^\p{Lu}/u.test(text) ? absentName : absent;
}

/** Checks that a result lacks no country, nothing in quotation marks and no part of a name. */
function isEnough(
  must: readonly Clause[],
  names: readonly (readonly number[])[],
  missing: readonly number[],
): boolean {
  const lacks = (clause: number) => missing.includes(clause);
  if (missing.some((clause) => must[clause]?.exact || isCountry(must[clause]))) return false;
  return !names.some((name) => name.some(lacks) && !name.every(lacks));
}

/** Checks whether a clause says what a query is about: it is no country and no general word. */
function isSubject(clause: Clause): boolean {
  return !clause.isGeneral && !isCountry(clause) && !isCountryWord(firstTermOf(clause));
}

/** Returns the clauses of each row of words with capitals that is no known name: "Asian Development Bank". */
function unknownNamesIn(must: readonly Clause[]): number[][] {
  const names: number[][] = [[]];
  for (const [at, clause] of must.entries()) {
    if (/^\p{Lu}/u.test(clause.text) && !isName(firstTermOf(clause))) names.at(-1)?.push(at);
    else names.push([]);
  }
  return names.filter(({ length }) => length > 1 && length <= ranking.longestName);
}

/** Returns the documents that have more of a query than its countries. */
function candidatesIn(must: readonly Clause[], clauses: readonly Matches[]): Set<number> {
  return new Set(
    clauses.flatMap((matches, at) => (isCountry(must[at]) ? [] : [...matches.keys()])),
  );
}
