import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readUnread } from './unread.ts';

/** What every thread is given. */
export interface ReadingJob {
  paths: readonly string[];
  batchSize: number;
  /** The number of the next batch that no thread has taken, which all share. */
  next: Int32Array;
}

/** What a thread tells of every batch. */
export interface ReadBatch {
  /** The position of the batch's first path. */
  first: number;
  /** JSON of an `Answer[]`: parsing that costs less than a structured clone of the same. */
  answers: string;
}

const { paths, batchSize, next } = workerData as ReadingJob;

for (;;) {
  const first = Atomics.add(next, 0, 1) * batchSize;
  if (first >= paths.length) break;
  const answers = JSON.stringify(paths.slice(first, first + batchSize).map(readUnread));
  parentPort?.postMessage({ first, answers } satisfies ReadBatch);
  // The parser's own memory is given back when the event loop comes round.
  await setImmediate();
}
