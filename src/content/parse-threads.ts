import { inThreads } from './parse/thread-batches.ts';
import type { Answer } from './parse-briefing-file.ts';

/**
 * Reads briefings in threads, as of `inThreads`.
 *
 * @param onAnswers called with every batch, in no order, and the position of its first path.
 */
export function readInThreads(
  paths: readonly string[],
  onAnswers: (first: number, answers: Answer[]) => void,
): Promise<void> {
  const module = new URL('parse-worker.ts', import.meta.url);
  return inThreads({ module, paths, batchSize: 100 }, (first, answers) =>
    onAnswers(first, answers as Answer[]),
  );
}
