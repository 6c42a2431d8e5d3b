import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import type { WorkerMessage } from './worker-process.ts';

const send = (worker: ChildProcess, message: WorkerMessage) => void worker.send(message);

/** Sends a task, and returns the reply, or that the process ended. */
async function perform(worker: ChildProcess, id: number): Promise<unknown> {
  send(worker, { id, task: { kind: 'assets' } });
  const [reply] = await Promise.race([
    once(worker, 'message') as Promise<unknown[]>,
    once(worker, 'exit').then(() => ['ended']),
  ]);
  return reply;
}

test('a worker process reports why it cannot begin when it is given a task, however late', async () => {
  const folder = newFolder();
  const worker = fork(new URL('worker-command.ts', import.meta.url), {
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content', CACHE_DIR: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  onTestFinished(() => void worker.kill('SIGKILL'));
  expect(await perform(worker, 0)).toMatchObject({
    id: 0,
    error: expect.stringContaining('before its setup') as string,
  });
  const content = 'that of another day';
  send(worker, { job: { content, staging: join(folder, 'staging'), kept: [], isJoin: false } });
  await setTimeout(1000);
  expect(await perform(worker, 1)).toMatchObject({
    id: 1,
    error: expect.stringContaining('The content changed') as string,
  });
});
