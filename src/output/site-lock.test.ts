import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { lockSite } from './site-lock.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = newFolder();
  path = join(folder, 'lock');
});

test('lets one at a time, and leaves nothing behind', () => {
  const release = lockSite(path);
  expect(() => lockSite(path)).toThrow('Another build');
  release();
  const releaseSecond = lockSite(path);
  release();
  expect(() => lockSite(path)).toThrow('Another build');
  releaseSecond();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['that is gone', '999999999 1'],
  ['of which the id passed to another', `${process.pid} 1`],
  ['that was killed while it wrote', ''],
])('passes over the lock of a process %s', (_, text) => {
  writeFileSync(path, text);
  lockSite(path)();
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'passes over the lock of a process that ended, but whose parent has not read its exit status',
  async () => {
    // `cat` ends with its input; by then the shell has become `sleep`, which reads no exit status.
    const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 & echo $!; exec sleep 600']);
    try {
      const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
      const nameOf = () => readFileSync(`/proc/${parent.pid}/comm`, 'utf8');
      await expect.poll(nameOf).toBe('sleep\n');
      parent.stdin.end();
      const stat = () => readFileSync(`/proc/${Number(pid)}/stat`, 'utf8').split(' ');
      await expect.poll(() => stat()[2]).toBe('Z');
      writeFileSync(path, `${Number(pid)} ${stat()[21]}`);
      lockSite(path)();
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      parent.kill();
    }
  },
);

test.each([
  ['a folder', () => mkdirSync(path)],
  ['a link that leads nowhere', () => symlinkSync('nowhere', path)],
])('says what is in the way: %s', (_, put) => {
  put();
  expect(() => lockSite(path)).toThrow(`${path} is in the way`);
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('is held by one of several processes at a time, also where locks were left behind', async () => {
  const run = promisify(execFile);
  const rounds = Array.from({ length: 3 }, () =>
    run(process.execPath, ['tests/fixtures/lock-rounds.ts', folder]),
  );
  const shared = (await Promise.all(rounds)).map(({ stdout }) => stdout);
  expect(shared).toEqual(['0', '0', '0']);
}, 240_000);
