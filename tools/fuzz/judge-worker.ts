import { resourceUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { caseOf, type Case } from './cases.ts';
import type { Verdict } from './fault.ts';
import { largestMemory, longestTime, type Call, type Found, type Reply } from './judge-process.ts';
import { openJudge } from './judge.ts';
import { readOriginals } from './originals.ts';
import { processorTime } from './processor-time.ts';
import type { Watched } from './watchdog.ts';

const originals = readOriginals();
const judge = await openJudge();
const watched: Watched = new Float64Array(new SharedArrayBuffer(16)).fill(-1);
new Worker(new URL('watchdog.ts', import.meta.url), { workerData: watched }).unref();

const answer = (reply: Reply) => process.send?.(reply);
process.on('message', (call: Call) => {
  void (async () =>
    answer('fed' in call ? (await judged(call.fed, call.longest)).verdict : await batch(call)))();
});
process.on('disconnect', () => process.exit());
answer('ready');

async function batch({
  seed,
  from,
  to,
}: {
  seed: number;
  from: number;
  to: number;
}): Promise<Found> {
  const found: Found = { accepted: 0, faults: [], slowest: { number: from, milliseconds: 0 } };
  for (let number = from; number < to; number++) {
    const { verdict, milliseconds } = await judged(caseOf(seed, number, originals), longestTime);
    if (verdict.accepted) found.accepted++;
    if (verdict.fault) found.faults.push({ number, fault: verdict.fault });
    if (milliseconds > found.slowest.milliseconds) found.slowest = { number, milliseconds };
  }
  return found;
}

/** The verdict on a case, which also answers for its time and memory. */
async function judged(
  fed: Case,
  longest: number,
): Promise<{ verdict: Verdict; milliseconds: number }> {
  const { maxRSS } = resourceUsage();
  // A case that is over after all is told by its time, so the watchdog waits a little longer.
  watched[1] = 1.5 * longest;
  const begin = (watched[0] = processorTime());
  const verdict = await judge.judge(fed);
  watched[0] = -1;
  const milliseconds = processorTime() - begin;
  if (milliseconds > longest) {
    const message = `It took ${Math.round(milliseconds)} ms of the processor.`;
    verdict.fault ??= { kind: 'late', message };
  }
  const peak = resourceUsage().maxRSS;
  const megabytes = Math.round((peak * 1024) / 1e6);
  if (megabytes > largestMemory && peak > maxRSS) {
    verdict.fault ??= { kind: 'memory', message: `The process grew to ${megabytes} MB.` };
  }
  return { verdict, milliseconds };
}
