import { firstTermOf, isCountry } from '../analysis/clause.ts';
import { reservedPositions, type RecordKind } from '../index-format.ts';
import type { BooleanQuery } from './boolean-query.ts';
import { noConditions, type Conditions, type Filter } from './facets.ts';
import { hitsIn, matchShard, type Hit, type ShardMatches } from './match-shards.ts';
import type { OpenIndex } from './open-index.ts';
import type { OpenShard } from './open-shard.ts';
import type { FoundRecord } from './protocol.ts';

/**
 * How many records are shown before the briefings; one that is named takes the space of two. Where each is
 * a file to fetch, they are fewer.
 */
const mostRecords = { whole: 5, fetched: 3 };

/** Finds the records that match a query best: first the dossier, and the project or agreement, that it names. */
export async function recordsFor(
  query: BooleanQuery,
  { records, isWhole }: Pick<OpenIndex, 'records' | 'isWhole'>,
  filter: Filter,
): Promise<FoundRecord[]> {
  if (query.must.length === 0) return [];
  const [dossier, matches] = await Promise.all([
    dossierNamed(query, records, filter.conditions),
    matchShard(records, query),
  ]);
  const hits = matches ? hitsIn([matches], filter, 'relevance').hits : [];
  const titled =
    matches &&
    (titledBy('Project', query, matches, hits) ?? titledBy('Agreement', query, matches, hits));
  const named = [dossier, titled].filter((hit) => hit !== undefined);
  const others = hits.filter((hit) => named.every(({ document }) => document !== hit.document));
  const most = isWhole ? mostRecords.whole : mostRecords.fetched;
  const stored = [...named, ...others].slice(0, most).map(async ({ document }, index) => ({
    ...(await records.resultOf(document)),
    isNamed: index < named.length,
  }));
  return Promise.all(stored).catch(() => []);
}

/** Returns the dossier of two countries, if the query names these, whatever else it says. */
async function dossierNamed(
  { must, mustNot }: BooleanQuery,
  records: OpenShard,
  { pair, country }: Conditions,
): Promise<Hit | undefined> {
  const countries = must.filter(isCountry);
  if (new Set(countries.map(firstTermOf)).size !== 2) return undefined;
  const matches = await matchShard(records, { must: countries, mustNot });
  if (!matches) return undefined;
  const { hits } = hitsIn(
    [matches],
    { conditions: { ...noConditions, pair, country } },
    'relevance',
  );
  return hits.find((hit) => isOfKind('Dossier', matches, hit));
}

/**
 * Returns the record of a kind whose title has every word of the query but the names of countries: two words
 * or names at least, unless no other title of that kind has it.
 */
function titledBy(
  kind: RecordKind,
  { must }: BooleanQuery,
  matches: ShardMatches,
  hits: readonly Hit[],
): Hit | undefined {
  const wanted = matches.clauses.filter((_, index) => !isCountry(must[index]));
  const isInTitle = (position: number) => position < reservedPositions.title;
  const titled = hits.filter(
    (hit) =>
      isOfKind(kind, matches, hit) &&
      wanted.every((clause) => clause.get(hit.document)?.positions.some(isInTitle)),
  );
  const isClear = wanted.length > 1 || (wanted.length === 1 && titled.length === 1);
  return isClear ? titled[0] : undefined;
}

function isOfKind(kind: RecordKind, { facets }: ShardMatches, { document }: Hit): boolean {
  return facets.valuesOf('source', document).includes(kind);
}
