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
  if (lengthOf(years) <= whole) return [[...years]];
  const shards: T[][] = [[]];
  for (const year of years) {
    const shard = shards.at(-1) ?? [];
    const length = lengthOf(shard);
    const isFull =
      shards.length === 1 ? length >= newest : length >= older || length + year.length > older;
    if (isFull && length > 0) shards.push([year]);
    else shard.push(year);
  }
  return shards;
}

function lengthOf(years: readonly { length: number }[]): number {
  return years.reduce((sum, { length }) => sum + length, 0);
}
