import { resourceUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { caseOf, type Case } from './case.ts';
import type { Verdict } from './fault.ts';
import { largestMemory, longestTime, type Call, type Found, type Reply } from './judge-process.ts';
import { openJudge } from './judge.ts';
import { readOriginals } from './originals.ts';
import { processorTime } from './processor-time.ts';
import type { Watched } from './watchdog.ts';

const originals = readOriginals();
const judge = await openJudge();
const began = new Float64Array(new SharedArrayBuffer(8)).fill(-1);
// A case that is over after all is told by its time, so the watchdog waits a little longer.
const workerData: Watched = { began, longest: 1.5 * longestTime };
new Worker(new URL('watchdog.ts', import.meta.url), { workerData }).unref();

const answer = (reply: Reply) => process.send?.(reply);
process.on('message', (call: Call) => {
  void (async () => answer('fed' in call ? (await judged(call.fed)).verdict : await batch(call)))();
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
    const { verdict, milliseconds } = await judged(caseOf(seed, number, originals));
    if (verdict.accepted) found.accepted++;
    if (verdict.fault) found.faults.push({ number, fault: verdict.fault });
    if (milliseconds > found.slowest.milliseconds) found.slowest = { number, milliseconds };
  }
  return found;
}

/** The verdict on a case, which also answers for its time and memory. */
async function judged(fed: Case): Promise<{ verdict: Verdict; milliseconds: number }> {
  const { maxRSS } = resourceUsage();
  const begin = (began[0] = processorTime());
  const verdict = await judge.judge(fed);
  began[0] = -1;
  const milliseconds = processorTime() - begin;
  if (milliseconds > longestTime) {
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
