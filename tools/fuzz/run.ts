import { availableParallelism } from 'node:os';
import { caseOf } from './cases.ts';
import type { Fault } from './fault.ts';
import { JudgeProcess, longestTime, type Found } from './judge-process.ts';
import { readOriginals } from './originals.ts';
import { shrunkCase, type Shrunk } from './shrink-case.ts';

/** What is to be tried. */
export interface Plan {
  seed: number;
  /** The numbers of the cases: from the first up to, but without, the last. */
  from: number;
  to: number;
  /** How many faults are enough. */
  most: number;
}

/** A case with a fault, made small. */
export interface Failure extends Shrunk {
  number: number;
}

/** What came of it. */
export interface Outcome {
  cases: number;
  accepted: number;
  failures: Failure[];
  slowest: { number: number; milliseconds: number };
  seconds: number;
}

/** How many cases are judged in one go, and by one process before it is replaced. */
const batchSize = 100;
const batchesOfProcess = 100;

/** How long one failure is made smaller, in milliseconds. */
const timeToShrink = 120_000;

/** Who is told while cases are tried. */
export interface Listener {
  onProgress: (done: number, failures: number) => void;
  onFailure: (failure: Failure) => void;
}

/** Tries all cases of a plan in as many processes as the machine has processors. */
export async function tryAll(
  { seed, from, to, most }: Plan,
  { onProgress, onFailure }: Listener,
): Promise<Outcome> {
  const begin = performance.now();
  const outcome: Outcome = {
    ...{ cases: 0, accepted: 0, failures: [], seconds: 0 },
    slowest: { number: from, milliseconds: 0 },
  };
  let next = from;
  const work = async () => {
    const judge = new JudgeProcess();
    try {
      for (let batch = 1; next < to && outcome.failures.length < most; batch++) {
        const numbers = { from: next, to: (next = Math.min(next + batchSize, to)) };
        const found = await tryBatch(judge, seed, numbers.from, numbers.to);
        outcome.cases += numbers.to - numbers.from;
        outcome.accepted += found.accepted;
        if (found.slowest.milliseconds > outcome.slowest.milliseconds)
          outcome.slowest = found.slowest;
        for (const { number, fault } of found.faults) {
          if (outcome.failures.length >= most) break;
          const failure = await examined(judge, seed, number, fault);
          outcome.failures.push(failure);
          onFailure(failure);
        }
        onProgress(outcome.cases, outcome.failures.length);
        if (batch % batchesOfProcess === 0) judge.dismiss();
      }
    } finally {
      judge.dismiss();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  outcome.failures.sort((a, b) => a.number - b.number);
  return { ...outcome, seconds: (performance.now() - begin) / 1000 };
}

/** Judges a batch; one whose process ended or said nothing is judged case by case. */
async function tryBatch(
  judge: JudgeProcess,
  seed: number,
  from: number,
  to: number,
): Promise<Found> {
  const found = await judge.ask<Found>({ seed, from, to });
  if (!('gone' in found)) return found;
  const all: Found = { accepted: 0, faults: [], slowest: { number: from, milliseconds: 0 } };
  for (let number = from; number < to; number++) {
    const one = await judge.ask<Found>({ seed, from: number, to: number + 1 });
    if ('gone' in one) all.faults.push({ number, fault: one.gone });
    else all.accepted += one.accepted;
    if (!('gone' in one)) all.faults.push(...one.faults);
  }
  if (all.faults.length === 0) {
    const message = `${found.gone.message} Only cases ${from} to ${to - 1} together do it.`;
    all.faults.push({ number: from, fault: { ...found.gone, message } });
  }
  return all;
}

/** Judges a case with a fault alone, and makes it smaller if it has the fault then, too. */
async function examined(
  judge: JudgeProcess,
  seed: number,
  number: number,
  fault: Fault,
): Promise<Failure> {
  const fed = caseOf(seed, number, readOriginals());
  judge.dismiss();
  const { fault: alone } = await judge.judge(fed);
  if (alone?.kind !== fault.kind) {
    const message = `${fault.message} Alone it does not: it comes of what was judged before.`;
    return { number, fed, fault: { ...fault, message } };
  }
  // What is late may be late hundreds of times now: a quarter of the time shows it, too.
  const longest = longestTime / 4;
  const faultOf = async (fed: Shrunk['fed']) => (await judge.judge(fed, longest)).fault;
  return {
    number,
    ...(await shrunkCase({ fed, fault: alone }, faultOf, Date.now() + timeToShrink)),
  };
}
