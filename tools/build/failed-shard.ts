import { failureInWords } from '../../src/output/failure.ts';
import type { Environment } from '../../src/site/environment.ts';

/** A shard could not be built; those that were asked for before it are in place. */
export class FailedShard extends Error {
  /**
   * @param done the years that were built before it.
   * @param environment says where their shards are.
   */
  constructor(year: string, done: readonly string[], environment: Environment, cause: unknown) {
    const others =
      done.length > 0 ? `\nThe shards ${done.join(', ')} are in ${environment.shardsDir}/.` : '';
    super(
      `The shard ${year} was not built, and the previous one is unchanged: ${failureInWords(cause, environment)}${others}`,
      { cause },
    );
  }
}
