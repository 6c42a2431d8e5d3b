import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';

interface Batches {
  /** The module of the threads, which calls `workOnBatches`. */
  module: URL;
  paths: readonly string[];
  /** How many paths are one batch; its results are sent as one text. */
  batchSize: number;
  /** What else the threads need: whatever can be cloned. */
  setting?: unknown;
}

/** More threads than this take more memory, some 100 MB each, and hardly less time. */
const mostThreads = 8;

/**
 * Works on paths in as many threads as the machine has processors, within reason. Each thread takes
 * the next batch as soon as it is done with one.
 *
 * @param onResults called with the results of every batch, in no order, and the index of its first
 *   path.
 * @throws where a thread fails, so that no path is ever left out.
 */
export async function inThreads(
  { module, paths, batchSize, setting }: Batches,
  onResults: (first: number, results: unknown[]) => void,
): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const job: BatchJob = { paths, batchSize, next, setting };
  const count = Math.min(availableParallelism(), Math.ceil(paths.length / batchSize), mostThreads);
  let finished = 0;
  const threads = Array.from({ length: count }, async () => {
    const worker = new Worker(module, { workerData: job });
    worker.on('message', ({ first, results: json }: BatchResult) => {
      const results = JSON.parse(json) as unknown[];
      finished += results.length;
      onResults(first, results);
    });
    await new Promise<void>((done, fail) => {
      worker.once('error', fail);
      worker.once('exit', () => done());
    });
  });
  await Promise.all(threads);
  if (finished < paths.length) {
    throw new Error(
      `Only ${finished} of ${paths.length} files were read, perhaps because memory ran out; free some and try again.`,
    );
  }
}

interface BatchJob {
  paths: readonly string[];
  batchSize: number;
  /** The number of the next batch that no thread has taken, shared by all. */
  next: Int32Array;
  setting: unknown;
}

interface BatchResult {
  /** The index of the batch's first path. */
  first: number;
  /** JSON of the results: parsing it takes less time than a structured clone. */
  results: string;
}

/** Works on batch after batch in this thread, until no path is left. */
export async function workOnBatches(
  work: (path: string, setting: unknown) => unknown,
): Promise<void> {
  const { paths, batchSize, next, setting } = workerData as BatchJob;
  for (;;) {
    const first = Atomics.add(next, 0, 1) * batchSize;
    if (first >= paths.length) break;
    const batch = paths.slice(first, first + batchSize);
    const results = JSON.stringify(batch.map((path) => work(path, setting)));
    parentPort?.postMessage({ first, results } satisfies BatchResult);
    // Memory outside the heap is freed in the next turn of the event loop.
    await setImmediate();
  }
}
