import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Call, Reply } from './worker-process.ts';
import type { Job } from '../../src/output/build-job.ts';

let folder: string;
let helper: ChildProcess;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-helper-'));
  helper = fork(new URL('worker-command.ts', import.meta.url), {
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content', CACHE_DIR: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
});
afterEach(() => {
  helper.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const tell = (call: Call) => void helper.send(call);

/** What the helper says of a task, or that it ended. */
async function ask(id: number): Promise<Reply | 'ended'> {
  tell({ id, task: { kind: 'assets' } });
  const said = await Promise.race([
    once(helper, 'message') as Promise<[Reply]>,
    once(helper, 'exit').then(() => 'ended' as const),
  ]);
  return said === 'ended' ? said : said[0];
}

describe('a helper', () => {
  test(
    'tells of a job that it cannot begin when it is given a task, however late',
    { timeout: 30_000 },
    async () => {
      expect(await ask(0)).toMatchObject({
        id: 0,
        error: expect.stringContaining('before it knew its job') as string,
      });
      const job: Job = {
        plates: { key: '', program: '', assets: '' },
        tree: join(folder, 'tree'),
        stocks: [],
        parts: join(folder, 'parts'),
        content: 'that of another day',
        compresses: false,
      };
      tell({ job });
      await setTimeout(1000);
      expect(await ask(1)).toMatchObject({
        id: 1,
        error: expect.stringContaining('The content changed') as string,
      });
    },
  );
});
