import fc from 'fast-check';
import { availableParallelism } from 'node:os';
import { cases, type Case } from './cases.ts';
import { JudgeProcess, type Fault, type Verdict } from './judge-process.ts';

/** The most that one case may take, in milliseconds of the processor. */
const longestTime = 4_000;

/** The same while a case is made smaller: what is late may be late hundreds of times then. */
const longestTimeOfSmaller = longestTime / 4;

/** How long one failure is made smaller, in milliseconds. */
const timeToShrink = 180_000;

/** How many cases have one seed, and how many seeds one process. */
const casesOfSeed = 1_000;
const seedsOfProcess = 10;

/** A case with a fault, and how to repeat it. */
export interface Failure {
  tried: Case;
  fault: Fault;
  seed: number;
  /** The place of the case among those of its seed, and of its smaller form below it. */
  path: string;
}

/**
 * Tries cases in as many processes as the machine has processors.
 *
 * @param most how many failures are enough.
 */
export async function tryCases(
  { seed, cases, most }: { seed: number; cases: number; most: number },
  onCase: (verdict: Verdict) => void,
  onFailure: (failure: Failure) => void,
): Promise<void> {
  let next = 0;
  let failures = 0;
  const work = async () => {
    const judge = new JudgeProcess();
    for (let count = 1; next * casesOfSeed < cases && failures < most; count++) {
      const number = next++;
      const numRuns = Math.min(casesOfSeed, cases - number * casesOfSeed);
      const failure = await tryCasesOf(judge, seedOf(seed, number), numRuns, onCase);
      if (failure && failures++ < most) onFailure(failure);
      if (count % seedsOfProcess === 0) judge.end();
    }
    judge.end();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** The seed of each thousand cases: the first is the one that was asked for. */
function seedOf(seed: number, number: number): number {
  return (seed + number * 0x9e3779b1) % 2 ** 31;
}

/** Tries the cases of one seed up to the first that has a fault, and makes that smaller. */
export async function tryCasesOf(
  judge: Pick<JudgeProcess, 'judge'>,
  seed: number,
  numRuns: number,
  onCase: (verdict: Verdict) => void,
): Promise<Failure | undefined> {
  let fault: Fault | undefined;
  let until = Infinity;
  const property = fc.asyncProperty(cases, async (tried) => {
    // What fast-check has found until then is the result.
    if (Date.now() > until) throw new fc.PreconditionFailure(true);
    const verdict = await judge.judge(tried, fault ? longestTimeOfSmaller : longestTime);
    if (!fault) onCase(verdict);
    if (!verdict.fault || (fault && verdict.fault.kind !== fault.kind)) return true;
    if (!fault) until = Date.now() + timeToShrink;
    fault = verdict.fault;
    return false;
  });
  const { counterexample, counterexamplePath } = await fc.check(property, { seed, numRuns });
  if (!fault || !counterexample) return undefined;
  return { tried: counterexample[0], fault, seed, path: counterexamplePath };
}

/** Judges the case of a seed and a path again. */
export async function repeat(seed: number, path: string): Promise<Failure | undefined> {
  const [tried] = fc.sample(cases, { seed, path, numRuns: 1 });
  if (!tried) throw new Error(`There is no case "${path}" of seed ${seed}.`);
  const judge = new JudgeProcess();
  const { fault } = await judge.judge(
    tried,
    path.includes(':') ? longestTimeOfSmaller : longestTime,
  );
  judge.end();
  return fault && { tried, fault, seed, path };
}
