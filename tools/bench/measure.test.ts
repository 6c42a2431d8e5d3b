import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { watchMemory } from './memory.ts';

const onLinux = test.runIf(process.platform === 'linux');
const hold100Megabytes = 'const held = Buffer.alloc(1e8, 1); setTimeout(() => held, 200)';

describe('measure', () => {
  test('returns the exit code and what was printed', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const { exitCode, stdout, stderr } = await measure(process.execPath, ['-e', script]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  test('returns the wall time', async () => {
    const { seconds } = await measure(process.execPath, ['-e', 'setTimeout(() => {}, 200)']);
    expect(seconds).toBeGreaterThan(0.2);
  });

  test('passes variables on', async () => {
    const args = ['-p', 'process.env.GREETING'];
    const { stdout } = await measure(process.execPath, args, { env: { GREETING: 'hello' } });
    expect(stdout).toBe('hello\n');
  });

  onLinux('returns the peak memory', async () => {
    const { peakMegabytes } = await measure(process.execPath, ['-e', hold100Megabytes]);
    expect(peakMegabytes).toBeGreaterThan(100);
    expect(peakMegabytes).toBeLessThan(400);
  });

  onLinux('counts the memory of descendants', async () => {
    const script = `require('node:child_process').spawnSync(process.execPath, ['-e', \`${hold100Megabytes}\`])`;
    const { peakMegabytes } = await measure(process.execPath, ['-e', script]);
    expect(peakMegabytes).toBeGreaterThan(125);
  });

  onLinux('tells the largest process from all together', async () => {
    const script = `require('node:child_process').spawnSync(process.execPath, ['-e', \`${hold100Megabytes}\`])`;
    const { peakMegabytes = 0, largestMegabytes = 0 } = await measure(process.execPath, [
      '-e',
      script,
    ]);
    expect(largestMegabytes).toBeGreaterThan(100);
    expect(largestMegabytes).toBeLessThan(peakMegabytes);
  });

  onLinux('ends what takes too much memory', async () => {
    const script = 'const held = Buffer.alloc(1e8, 1); setTimeout(() => held, 20_000)';
    const run = await measure(process.execPath, ['-e', script], { mostMegabytes: 80 });
    expect(run).toMatchObject({ exitCode: null, tookTooMuch: true });
    expect(run.seconds).toBeLessThan(10);
  });

  test('runs where it is told to', async () => {
    const { stdout } = await measure(process.execPath, ['-p', 'process.cwd()'], { cwd: '/' });
    expect(stdout).toBe('/\n');
  });

  test('throws when the command is not installed', async () => {
    await expect(measure('no-such-command', [])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('watchMemory', () => {
  onLinux('tells programs apart', async () => {
    const script = 'require("node:child_process").spawnSync("sleep", ["0.3"])';
    const child = spawn(process.execPath, ['-e', script]);
    const watch = watchMemory(child.pid ?? 0);
    await once(child, 'close');
    watch.stop();

    const { node = 0, ...others } = watch.peaks();
    expect(node).toBeGreaterThan(20);
    // "sleep" may be one face of a program with many, such as coreutils or busybox.
    expect(Object.values(others).some((peak) => peak > 0 && peak < 20)).toBe(true);
    expect(watch.peak()).toBeGreaterThan(node);
  });
});
