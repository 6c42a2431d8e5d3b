import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorkerMessage } from './worker-process.ts';

let folder: string;
let worker: ChildProcess;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-worker-'));
  worker = fork(new URL('worker-command.ts', import.meta.url), {
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content', CACHE_DIR: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
});
afterEach(() => {
  worker.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const send = (message: WorkerMessage) => void worker.send(message);

/** Sends a task, and returns the reply, or that the process ended. */
async function perform(id: number): Promise<unknown> {
  send({ id, task: { kind: 'assets' } });
  const [reply] = await Promise.race([
    once(worker, 'message') as Promise<unknown[]>,
    once(worker, 'exit').then(() => ['ended']),
  ]);
  return reply;
}

test('a worker process reports why it cannot begin when it is given a task, however late', async () => {
  expect(await perform(0)).toMatchObject({
    id: 0,
    error: expect.stringContaining('before it knew its job') as string,
  });
  const pages = { key: '', program: '', assets: '' };
  const content = 'that of another day';
  send({ job: { pages, content, staging: join(folder, 'staging'), kept: [], isJoin: false } });
  await setTimeout(1000);
  expect(await perform(1)).toMatchObject({
    id: 1,
    error: expect.stringContaining('The content changed') as string,
  });
}, 30_000);
