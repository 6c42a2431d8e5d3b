import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BatchAnswer, BatchJob } from './thread-batch-worker.ts';

/** Work on many paths that threads share. */
export interface Batches {
  /** The module of the threads, which calls `answerBatches`. */
  module: URL;
  paths: readonly string[];
  /** How many paths are worked on in one go; the answers travel as one text. */
  batchSize: number;
  /** What else the threads are to know: whatever can be cloned. */
  setting?: unknown;
}

/** More threads than this take memory, some 100 MB each, and hardly less time. */
const mostThreads = 8;

/**
 * Has paths worked on in as many threads as the machine has processors, within reason. Each thread
 * takes the next batch as soon as it is done with one.
 *
 * @param onAnswers called with every batch, in no order, and the position of its first path.
 * @throws where a thread fails, so that no path is ever left out.
 */
export async function inThreads(
  { module, paths, batchSize, setting }: Batches,
  onAnswers: (first: number, answers: unknown[]) => void,
): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const job: BatchJob = { paths, batchSize, next, setting };
  const count = Math.min(availableParallelism(), Math.ceil(paths.length / batchSize), mostThreads);
  let answered = 0;
  const threads = Array.from({ length: count }, async () => {
    const worker = new Worker(module, { workerData: job });
    worker.on('message', ({ first, answers: json }: BatchAnswer) => {
      const answers = JSON.parse(json) as unknown[];
      answered += answers.length;
      onAnswers(first, answers);
    });
    await new Promise<void>((done, fail) => {
      worker.once('error', fail);
      worker.once('exit', () => done());
    });
  });
  await Promise.all(threads);
  if (answered < paths.length) {
    throw new Error(
      `The threads that read files ended after ${answered} of ${paths.length}; is there enough memory?`,
    );
  }
}
