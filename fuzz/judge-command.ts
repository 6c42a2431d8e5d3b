import { resourceUsage } from 'node:process';
import { caseOf } from './case.ts';
import { largestMemory, longestTime, type Call, type Found, type Reply } from './judge-process.ts';
import { openJudge } from './judge.ts';
import { readOriginals } from './originals.ts';
import type { Case } from './case.ts';
import type { Verdict } from './fault.ts';

const originals = readOriginals();
const { judge } = await openJudge();
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
  const before = resourceUsage();
  const verdict = await judge(fed);
  const after = resourceUsage();
  // Time of the processor, so that nobody else's work is counted.
  const microseconds =
    after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime;
  const milliseconds = microseconds / 1000;
  const megabytes = Math.round(after.maxRSS / 1000);
  if (milliseconds > longestTime) {
    const message = `It took ${Math.round(milliseconds)} ms of the processor.`;
    verdict.fault ??= { kind: 'late', message };
  }
  if (megabytes > largestMemory && after.maxRSS > before.maxRSS) {
    verdict.fault ??= { kind: 'memory', message: `The process grew to ${megabytes} MB.` };
  }
  return { verdict, milliseconds };
}
