import type { Archive } from './archive.ts';
import type { DossierIndex } from './dossier.ts';
import { memoisedByObject } from './memoise.ts';
import { countriesOf } from './pair.ts';
import { compareText } from './order.ts';
import type { Records } from './records.ts';

/** How many figures this archive has at least of a pair that is compared with others. */
export const fewestFigures = 3;

/** Two pairs that share a country. */
export interface Comparison {
  /** In alphabetical order. */
  pairs: readonly [first: string, second: string];
  /** The country, upper case. */
  shared: string;
}

/**
 * Returns the comparisons of an archive: of all pairs that an editor has summed up and of which there are some
 * figures. So the page of a comparison stays when an archive grows.
 */
export const comparisonsIn = memoisedByObject(
  (site: {
    pairs: Archive['pairs'];
    records: Pick<Records, 'statesOfPlay'>;
    dossiers: Pick<DossierIndex, 'of'>;
  }): Comparison[] =>
    comparisonsAmong(
      [...site.records.statesOfPlay.keys()].filter(
        (pair) => site.pairs.has(pair) && site.dossiers.of(pair).figures.length >= fewestFigures,
      ),
    ),
);

/** Returns all two of some pairs that share a country. */
export function comparisonsAmong(pairs: readonly string[]): Comparison[] {
  const sorted = [...pairs].sort(compareText);
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).flatMap((second) => {
      const others = countriesOf(second);
      const shared = countriesOf(first).find((country) => others.includes(country));
      return shared === undefined ? [] : [{ pairs: [first, second] as const, shared }];
    }),
  );
}

/** Returns the pairs that a pair is compared with. */
export function comparedWith(pair: string, comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ pairs }) =>
    pairs.includes(pair) ? pairs.filter((other) => other !== pair) : [],
  );
}
