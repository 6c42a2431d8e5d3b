import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadingJob, ReadBatch } from './reading-worker.ts';
import type { Answer } from './unread.ts';

/** How many files are read in one go; the answers travel as one text. */
const batchSize = 100;

/** More threads than this take memory, some 100 MB each, and hardly less time. */
const mostThreads = 8;

/**
 * Reads briefings in as many threads as the machine has processors, within reason. Each thread
 * takes the next batch as soon as it is done with one.
 *
 * @param onAnswers called with every batch, in no order, and the position of its first path.
 * @throws where a thread fails, so that no briefing is ever left out.
 */
export async function readInThreads(
  paths: readonly string[],
  onAnswers: (first: number, answers: Answer[]) => void,
): Promise<void> {
  const batches = Math.ceil(paths.length / batchSize);
  const job: ReadingJob = { paths, batchSize, next: new Int32Array(new SharedArrayBuffer(4)) };
  const count = Math.min(availableParallelism(), batches, mostThreads);
  let answered = 0;
  const threads = Array.from({ length: count }, async () => {
    const worker = new Worker(new URL('reading-worker.ts', import.meta.url), { workerData: job });
    worker.on('message', ({ first, answers: json }: ReadBatch) => {
      const answers = JSON.parse(json) as Answer[];
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
      `The threads that read briefings ended after ${answered} of ${paths.length}; is there enough memory?`,
    );
  }
}
