import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadingJob, ReadBatch } from './reading-worker.ts';
import type { Answer } from './unread.ts';

/** How many files are read in one go; the answers travel as one text. */
const batchSize = 100;

/**
 * Reads briefings in as many threads as the machine has processors. Each thread takes the next
 * batch as soon as it is done with one.
 *
 * @param onAnswers called with every batch, in no order, and the position of its first path.
 * @throws where a thread fails.
 */
export async function readInThreads(
  paths: readonly string[],
  onAnswers: (first: number, answers: Answer[]) => void,
): Promise<void> {
  const batches = Math.ceil(paths.length / batchSize);
  const job: ReadingJob = { paths, batchSize, next: new Int32Array(new SharedArrayBuffer(4)) };
  const threads = Array.from({ length: Math.min(availableParallelism(), batches) }, async () => {
    const worker = new Worker(new URL('reading-worker.ts', import.meta.url), { workerData: job });
    worker.on('message', ({ first, answers }: ReadBatch) =>
      onAnswers(first, JSON.parse(answers) as Answer[]),
    );
    await new Promise<void>((done, fail) => {
      worker.once('error', fail);
      worker.once('exit', () => done());
    });
  });
  await Promise.all(threads);
}
