/** How many briefings shards have. */
export interface ShardSizes {
  /** An archive up to this size has one shard: several would take more requests, and save no time. */
  whole: number;
  /** The newest shard has about so many, as it is searched before the others. */
  newest: number;
  older: number;
}

const usual: ShardSizes = { whole: 1_500, newest: 500, older: 10_000 };

/**
 * Divides years into shards: a small one of the newest, and larger ones of the years before.
 *
 * @param years the newest first, each with the number of its briefings.
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
