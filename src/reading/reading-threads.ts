import { inThreads } from '../threads/batches.ts';
import type { Answer } from './unread.ts';

/**
 * Reads briefings in threads, as of `inThreads`.
 *
 * @param onAnswers called with every batch, in no order, and the position of its first path.
 */
export function readInThreads(
  paths: readonly string[],
  onAnswers: (first: number, answers: Answer[]) => void,
): Promise<void> {
  const module = new URL('reading-worker.ts', import.meta.url);
  return inThreads({ module, paths, batchSize: 100 }, (first, answers) =>
    onAnswers(first, answers as Answer[]),
  );
}
