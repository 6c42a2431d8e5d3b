import {
  editSeconds,
  failuresOf,
  pagesSeconds,
  siteSeconds,
  type Benchmarks,
} from './benchmarks.ts';
import { isDone, type Failure, type ProgramRun } from './program-run.ts';
import type { Trial } from './trial.ts';

/** How something grows with the number of briefings. */
export interface Curve {
  name: string;
  /** Whether it is this project's own. */
  isOwn: boolean;
  /** Tells curves of others apart where they come close. */
  isDashed: boolean;
  /** From the smallest archive to the largest; sizes that could not be run are absent. */
  points: { briefings: number; value: number }[];
}

/** What the chart of growth shows. */
export interface Growth {
  seconds: Curve[];
  /** Of the largest single process. */
  gigabytes: Curve[];
  /** What must be known of it, a sentence each. */
  notes: string[];
}

/** The curves that the measurements make. */
export function growthOf({ machine, trials }: Benchmarks): Growth {
  const curve = (
    name: string,
    value: (trial: Trial) => number | undefined,
    { isOwn = false, isDashed = false } = {},
  ): Curve[] => {
    const points = trials.flatMap((trial) => {
      const found = value(trial);
      return found === undefined ? [] : [{ briefings: trial.briefings, value: found }];
    });
    return points.length === 0 ? [] : [{ name, isOwn, isDashed, points }];
  };
  const own = { isOwn: true };
  const dashed = { isDashed: true };
  const lost = failuresOf({ trials });
  return {
    seconds: [
      ...curve('Full build', ({ full }) => full.seconds, own),
      ...curve('One edit', editSeconds, own),
      ...curve('Hugo + Pagefind', (trial) => siteSeconds(trial, 'hugo')),
      ...curve('Hugo alone', (trial) => pagesSeconds(trial, 'hugo')),
      ...curve('Eleventy + Pagefind', (trial) => siteSeconds(trial, 'eleventy'), dashed),
    ],
    gigabytes: [
      ...curve('Full build', ({ full }) => gigabytes(full.largestMegabytes), own),
      ...curve('Pagefind', ({ others }) =>
        gigabytesOf(others.hugo?.pagefind ?? others.eleventy?.pagefind),
      ),
      ...curve('Hugo', ({ others }) => gigabytesOf(others.hugo?.generator)),
      ...curve('Eleventy', ({ others }) => gigabytesOf(others.eleventy?.generator), dashed),
    ],
    notes: [
      ...lost,
      `Generated briefings, ${machine.cores} cores, ${machine.memory} GB of memory. Hugo and Eleventy have no search; the Pagefind command makes its index.`,
    ],
  };
}

function gigabytesOf(run: ProgramRun | Failure | undefined): number | undefined {
  return isDone(run) ? gigabytes(run.largestMegabytes) : undefined;
}

function gigabytes(megabytes: number | undefined): number | undefined {
  return megabytes === undefined ? undefined : megabytes / 1000;
}
