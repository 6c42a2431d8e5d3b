import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** What every thread is given. */
export interface BatchJob {
  paths: readonly string[];
  batchSize: number;
  /** The number of the next batch that no thread has taken, which all share. */
  next: Int32Array;
  setting: unknown;
}

/** What a thread tells of every batch. */
export interface BatchAnswer {
  /** The position of the batch's first path. */
  first: number;
  /** JSON of the answers: parsing that costs less than a structured clone of the same. */
  answers: string;
}

/** Answers in this thread batch after batch, until no path is left. */
export async function answerBatches(
  answer: (path: string, setting: unknown) => unknown,
): Promise<void> {
  const { paths, batchSize, next, setting } = workerData as BatchJob;
  for (;;) {
    const first = Atomics.add(next, 0, 1) * batchSize;
    if (first >= paths.length) break;
    const batch = paths.slice(first, first + batchSize);
    const answers = JSON.stringify(batch.map((path) => answer(path, setting)));
    parentPort?.postMessage({ first, answers } satisfies BatchAnswer);
    // Memory outside the heap is given back when the event loop comes round.
    await setImmediate();
  }
}
