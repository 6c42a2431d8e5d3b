import { describe, expect, test, vi } from 'vitest';
import type { WrittenFiles } from '../../src/output/site-record.ts';
import { openWorkerPool } from './worker-pool.ts';
import type { BuildTask, BuildWorker } from './worker.ts';

const route = (name: string): BuildTask => ({ kind: 'pages', routes: [name] });

/** A worker that is at a task until the test says how it ends. */
function openSlowWorker() {
  const begun: { done: (written: WrittenFiles) => void; fail: (error: Error) => void }[] = [];
  const perform = () => new Promise<WrittenFiles>((done, fail) => begun.push({ done, fail }));
  return { worker: { perform, rendered: () => 0 } as unknown as BuildWorker, begun };
}

describe('a pool that is closed', () => {
  test('has ended what it was doing, and begins nothing else', async () => {
    const { worker, begun } = openSlowWorker();
    const pool = openWorkerPool();
    pool.join(worker);
    const work = pool.perform([route('a'), route('b'), route('c')]);
    begun[0]?.fail(new Error('The disk is full.'));
    await expect(work).rejects.toThrow('The disk is full.');
    await vi.waitUntil(() => begun.length === 2);

    let isClosed = false;
    const closing = Promise.all([pool.close(), pool.close()]).then(() => (isClosed = true));
    await new Promise(setImmediate);
    expect(isClosed).toBe(false);
    begun[1]?.done([]);
    await closing;
    expect(begun).toHaveLength(2);
  });

  test('stops the task of this process, and takes no more', async () => {
    const pool = openWorkerPool();
    pool.join(openSlowWorker().worker);
    expect(() => pool.throwIfClosed()).not.toThrow();
    await pool.close();
    expect(() => pool.throwIfClosed()).toThrow();
    await expect(pool.perform([route('a')])).rejects.toThrow();
  });
});
