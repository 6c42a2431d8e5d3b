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
 * Divides years into shards: one that is soon searched, and larger ones of the years before.
 *
 * @param years the newest first; each knows how many briefings it has.
 * @returns at least one shard.
 */
export function shardsOfYears<T extends { length: number }>(
  years: readonly T[],
  { whole, newest, older }: ShardSizes = usual,
): T[][] {
  const shards: T[][] = [];
  let shard: T[] = [];
  if (lengthOf(years) <= whole) return [[...years]];
  for (const year of years) {
    const length = lengthOf(shard);
    const enough = shards.length === 0 ? newest : older;
    const tooMany = shards.length > 0 && length + year.length > older;
    if (length > 0 && (length >= enough || tooMany)) {
      shards.push(shard);
      shard = [];
    }
    shard.push(year);
  }
  return [...shards, shard];
}

function lengthOf(years: readonly { length: number }[]): number {
  return years.reduce((sum, { length }) => sum + length, 0);
}
