import { failureInWords } from '../../src/output/failure.ts';

/** A shard could not be built; those that were asked for before it are in place. */
export class FailedShard extends Error {
  /**
   * @param done the years that were built before it.
   * @param shardsDir where their shards are.
   */
  constructor(year: string, done: readonly string[], shardsDir: string, cause: unknown) {
    const others = done.length > 0 ? `\nThe shards ${done.join(', ')} are in ${shardsDir}/.` : '';
    super(
      `The shard ${year} was not built, what there was of it is untouched: ${failureInWords(cause)}${others}`,
      { cause },
    );
  }
}
