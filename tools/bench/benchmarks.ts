import { isDeepStrictEqual } from 'node:util';
import type { Machine } from './machine.ts';
import { median } from './median.ts';
import type { GeneratorName } from './others.ts';
import { isDone } from './program-run.ts';
import type { Trial } from './trial.ts';

/** All that was measured on one machine, with the smallest archive first. */
export interface Benchmarks {
  machine: Machine;
  trials: Trial[];
}

/**
 * What is known after some sizes were measured: they take the place of earlier measurements of the
 * same size, and what another machine, or other versions, measured is dropped.
 */
export function withTrials(known: Benchmarks | undefined, { machine, trials }: Benchmarks) {
  const kept = isDeepStrictEqual(known?.machine, machine) ? (known?.trials ?? []) : [];
  const isNew = ({ briefings }: Trial) => trials.some((trial) => trial.briefings === briefings);
  const all = [...kept.filter((trial) => !isNew(trial)), ...trials];
  return { machine, trials: all.sort((one, other) => one.briefings - other.briefings) };
}

/** The median of the builds after one edit; undefined where there was none. */
export function editSeconds({ edits }: Trial): number | undefined {
  return edits.length === 0 ? undefined : median(edits.map(({ seconds }) => seconds));
}

/** What another program took for the pages alone; undefined where it did not come to its end. */
export function pagesSeconds({ others }: Trial, name: GeneratorName): number | undefined {
  const run = others[name]?.generator;
  return isDone(run) ? run.seconds : undefined;
}

/** What another program and the Pagefind command took; undefined where either did not finish. */
export function siteSeconds(trial: Trial, name: GeneratorName): number | undefined {
  const pages = pagesSeconds(trial, name);
  const pagefind = trial.others[name]?.pagefind;
  return pages !== undefined && isDone(pagefind) ? pages + pagefind.seconds : undefined;
}

/** What did not come to its end, a sentence each. */
export function failuresOf({ trials }: Pick<Benchmarks, 'trials'>): string[] {
  return trials.flatMap(({ briefings, others }) =>
    Object.entries(others).flatMap(([name, { generator, pagefind }]) => {
      const size = `At ${counted(briefings)}`;
      if (!isDone(generator)) return `${size}, ${generator.failed}.`;
      return !pagefind || isDone(pagefind)
        ? []
        : `${size}, on pages of ${name}, ${pagefind.failed}.`;
    }),
  );
}

/** A whole number as it is printed: 10,000. */
export function counted(number: number): string {
  return number.toLocaleString('en-GB');
}
