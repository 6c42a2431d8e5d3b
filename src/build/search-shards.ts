import type { SearchDocument } from './search-document.ts';

/** How many briefings shards hold. */
export interface ShardSizes {
  /** An archive up to this size is searched as one; more would cost requests and gain nothing. */
  whole: number;
  /** The newest shard is searched before the others, so it is small. */
  newest: number;
  older: number;
}

const usual: ShardSizes = { whole: 1_500, newest: 500, older: 10_000 };

/**
 * Divides briefings into shards of whole years, the newest first: one that is soon searched, and
 * larger ones of the years before.
 *
 * @param documents in the order of every list.
 */
export function shardsOf<T extends SearchDocument>(
  documents: readonly T[],
  { whole, newest, older }: ShardSizes = usual,
): T[][] {
  if (documents.length <= whole) return [[...documents]];
  const shards: T[][] = [];
  let shard: T[] = [];
  for (const year of yearsOf(documents)) {
    const enough = shards.length === 0 ? newest : older;
    const tooMany = shards.length > 0 && shard.length + year.length > older;
    if (shard.length > 0 && (shard.length >= enough || tooMany)) {
      shards.push(shard);
      shard = [];
    }
    shard.push(...year);
  }
  return [...shards, shard];
}

function yearsOf<T extends SearchDocument>(documents: readonly T[]): T[][] {
  return [...Map.groupBy(documents, ({ facets }) => facets.year[0] ?? '').values()];
}
