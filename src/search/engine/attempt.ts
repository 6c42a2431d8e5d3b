import type { Ask } from '../analysis/clauses.ts';
import { evaluate, findsIn, foundOf, type Evaluation } from './match-shards.ts';
import type { Asked } from './boolean-query.ts';
import { guessAtNames, guessFor, withGuesses, type Guess } from './correct-spelling.ts';
import type { OpenIndex } from './open-index.ts';
import type { OpenShard } from './open-shard.ts';
import { noConditions } from './facets.ts';

/** What was asked of all shards, and what each holds of it; nothing of one that was not reached. */
export interface Attempt {
  asked: Asked;
  all: readonly (Evaluation | undefined)[];
  /** The guesses in it that led to something. */
  guesses: Guess[];
  /** Whether what guesses are made from did not arrive. */
  lost: boolean;
}

/** Asks several shards. */
export function evaluateAll(
  shards: readonly OpenShard[],
  { asks, without }: Asked,
): Promise<(Evaluation | undefined)[]> {
  return Promise.all(shards.map((shard) => evaluate(shard, asks, without)));
}

/** What the shards hold that were reached. */
export function reached(all: Attempt['all']): Evaluation[] {
  return all.filter((evaluation) => evaluation !== undefined);
}

/**
 * Looks for what may have been meant where words occur nowhere, or nowhere together. As long as a
 * part of the archive was not reached, no word is known to occur nowhere.
 */
export async function tryGuesses(asIs: Attempt, index: OpenIndex): Promise<Attempt> {
  const { asked, all } = asIs;
  const evaluations = reached(all);
  if (evaluations.length < all.length || asked.asks.length === 0) return asIs;
  const absent = asked.asks.map((_, at) => foundOf(evaluations, at) === 0);
  if (findsIn(evaluations, noConditions, 'date').finds.length > 0) return asIs;
  const someAbsent = absent.includes(true);
  const guesses = someAbsent
    ? await guessFor(asked.asks, absent, index).catch(() => undefined)
    : guessAtNames(asked.asks, index.lexicon);
  if (guesses === undefined) return { ...asIs, lost: true };
  if (guesses.length === 0) return asIs;
  const instead = { ...asked, asks: withGuesses(asked.asks, guesses) };
  const again = await evaluateAll(index.shards, instead);
  const met = findsIn(reached(again), noConditions, 'date').finds.length > 0;
  if (!someAbsent && !met) return asIs;
  const stillAbsent = again.includes(undefined) ? [] : absentIn(instead.asks, reached(again));
  const led = guesses.filter(({ asks }) => !asks.some((ask) => stillAbsent.includes(ask)));
  return led.length === 0 ? asIs : { ...asIs, asked: instead, all: again, guesses: led };
}

/** The asks that no document meets. */
export function absentIn(asks: readonly Ask[], evaluations: readonly Evaluation[]): Ask[] {
  return asks.filter((_, at) => foundOf(evaluations, at) === 0);
}
