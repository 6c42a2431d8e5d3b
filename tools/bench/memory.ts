import { processTree } from './process-tree.ts';

const sampleMilliseconds = 250;

/** The memory of a running process and its descendants, in megabytes of 10⁶ bytes. */
export interface MemoryWatch {
  /** The largest sum over the whole tree at one moment; undefined before the first sample. */
  peak(): number | undefined;
  /** For each program, the largest sum over its processes at one moment, by its file name. */
  peaks(): Record<string, number>;
  /** The most that any one process had, its threads included; undefined before the first sample. */
  largest(): number | undefined;
  /** Takes no more samples; the peaks stay readable. */
  stop(): void;
}

/**
 * Samples a running process tree every quarter of a second until it is stopped. Resident memory is summed, so
 * pages that processes share count once for each. Peaks shorter than that can go unseen, and so
 * can any while the caller blocks its own event loop. Outside Linux nothing is ever seen.
 */
export function watchMemory(pid: number): MemoryWatch {
  const peakOf = new Map<string, number>();
  let peak: number | undefined;
  let largest: number | undefined;

  const sample = () => {
    const sumOf = new Map<string, number>();
    for (const { name, megabytes, peakMegabytes } of processTree(pid)) {
      sumOf.set(name, (sumOf.get(name) ?? 0) + megabytes);
      largest = Math.max(peakMegabytes, largest ?? 0);
    }
    if (sumOf.size === 0) return;
    for (const [name, sum] of sumOf) peakOf.set(name, Math.max(sum, peakOf.get(name) ?? 0));
    const total = [...sumOf.values()].reduce((all, sum) => all + sum);
    peak = Math.max(total, peak ?? 0);
  };

  const timer = process.platform === 'linux' ? setInterval(sample, sampleMilliseconds) : undefined;
  timer?.unref();
  if (timer) sample();
  return {
    peak: () => peak,
    peaks: () => Object.fromEntries(peakOf),
    largest: () => largest,
    stop: () => clearInterval(timer),
  };
}
