import { shardsOf, type ShardSizes } from '../../../src/search/indexer/search-shards.ts';

/** A way to divide an archive into shards. */
export interface Arrangement {
  /** The sizes by which it comes about. */
  sizes: ShardSizes;
  /** How many briefings each shard holds, the newest first. */
  shards: number[];
  /** Whether it is how the site divides this archive. */
  isUsual: boolean;
}

/**
 * The arrangements that are tried, those of fewest shards first: everything in one index, then the
 * newest years and behind them all others in one shard, or in shards of a half, a quarter, or a year.
 *
 * @param years how many briefings each year has, the newest first.
 */
export function arrangementsOf(years: readonly number[]): Arrangement[] {
  const all = years.reduce((sum, length) => sum + length, 0);
  const usual = divided(years);
  const arrangements = [all, all / 2, all / 4, 1].map((older) => ({
    whole: 0,
    newest: 500,
    older,
  }));
  const tried = [{ whole: all, newest: 500, older: all }, ...arrangements].map((sizes) => {
    const shards = divided(years, sizes);
    return { sizes, shards, isUsual: shards.join() === usual.join() };
  });
  return tried.filter(
    ({ shards }, index) =>
      tried.findIndex((other) => other.shards.join() === shards.join()) === index,
  );
}

function divided(years: readonly number[], sizes?: ShardSizes): number[] {
  return shardsOf(
    years.map((length) => ({ length })),
    sizes,
  ).map((shard) => shard.reduce((sum, { length }) => sum + length, 0));
}
