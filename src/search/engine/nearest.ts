import type { Clause } from '../analysis/clauses.ts';
import { isCountryWord } from '../analysis/country-names.ts';
import { isNameOf } from '../analysis/lexicon.ts';
import type { SearchSort } from '../search-state.ts';
import { firstTermOf, isCountry, type BooleanQuery } from './boolean-query.ts';
import { failedKeys, type Filter } from './facets.ts';
import { matchCount, rankingIn, sum, type Hit, type ShardMatches } from './match-shards.ts';
import type { Matches } from './matches.ts';
import { ranking } from './ranking.ts';

/** A document that lacks some clauses of the query. */
export interface NearHit extends Hit {
  /** Their indexes. */
  missing: readonly number[];
}

/**
 * Returns the documents that lack some clauses of a query, but have enough of its weight, best first.
 * They have all countries and all words in quotation marks, and of a name that nobody knows all or none.
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
  const isAbsent = (clause: number) => matchCount(shards, clause) === 0;
  if (must.some((clause, at) => isAbsent(at) && isCountryWord(firstTermOf(clause)))) return [];
  const isForeign = must.some(isForeignWord);
  const rank = rankingIn(shards);
  const weights = rank.weights.map((weight, clause) => {
    if (isAbsent(clause) && isForeign) return ranking.foreignAbsent * weight;
    return isCountry(must[clause]) ? ranking.nearestCountry * weight : weight;
  });
  const hasAbsent = must.some((_, at) => isAbsent(at));
  const fewest = hasAbsent && !isForeign ? ranking.nearestClauses : 1;
  const wanted = { must, names: unknownNamesIn(must), fewest };
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
      if (missing.length === 0 || all - lost < least * all || excluded.has(document)) continue;
      if (!isEnough(wanted, missing)) continue;
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

/** Checks for a word in another script or with marks: texts in English would hardly have its neighbours. */
function isForeignWord(clause: Clause): boolean {
  return /[^\p{ASCII}\p{P}]/u.test(clause.text) && !isCountry(clause) && !isFullName(clause);
}

/** The clauses of a query as they count for results that lack some. */
interface Wanted {
  must: readonly Clause[];
  /** The clauses of each name that is not known. */
  names: readonly (readonly number[])[];
  /** How few clauses besides countries are enough. */
  fewest: number;
}

/** Checks whether a result that lacks some clauses is of use, whatever their weight. */
function isEnough({ must, names, fewest }: Wanted, missing: readonly number[]): boolean {
  const lacks = (clause: number) => missing.includes(clause);
  if (missing.some((clause) => must[clause]?.exact || isCountry(must[clause]))) return false;
  if (names.some((name) => name.some(lacks) && !name.every(lacks))) return false;
  if (must.some((clause, at) => !lacks(at) && isFullName(clause))) return true;
  const present = must.filter((_, at) => !lacks(at));
  const subjects = must.filter((clause) => !isCountry(clause)).length;
  return (
    present.length >= ranking.nearestClauses &&
    subjects - missing.length >= fewest &&
    missing.length <= Math.max(1, ranking.mostMissing * subjects)
  );
}

function isFullName(clause: Clause): boolean {
  const term = firstTermOf(clause);
  return isNameOf('person', term) || isNameOf('organisation', term);
}

/** Returns the clauses of each row of words with capitals that is no known name: "Asian Development Bank". */
function unknownNamesIn(must: readonly Clause[]): number[][] {
  const names: number[][] = [[]];
  for (const [at, clause] of must.entries()) {
    if (/^\p{Lu}/u.test(clause.text) && !isCountry(clause) && !isFullName(clause))
      names.at(-1)?.push(at);
    else names.push([]);
  }
  return names.filter(({ length }) => length > 1 && length <= ranking.longestName);
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
