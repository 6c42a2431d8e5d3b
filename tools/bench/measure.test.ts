import { describe, expect, test } from 'vitest';
import { measure, medianRun } from './measure.ts';

const onLinux = test.runIf(process.platform === 'linux');

describe('measure', () => {
  test('returns the exit code and what was printed', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const { exitCode, stdout, stderr } = await measure(process.execPath, ['-e', script]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  test('adds variables to the environment', async () => {
    const args = ['-p', 'process.env.GREETING'];
    const { stdout } = await measure(process.execPath, args, { env: { GREETING: 'hello' } });
    expect(stdout).toBe('hello\n');
  });

  onLinux('returns the memory of the largest process, and of it and its descendants', async () => {
    const hold100Megabytes = 'const held = Buffer.alloc(1e8, 1); setTimeout(() => held, 400)';
    const script = `require('node:child_process').spawnSync(process.execPath, ['-e', \`${hold100Megabytes}\`])`;
    const run = await measure(process.execPath, ['-e', script]);
    expect(run.seconds).toBeGreaterThan(0.4);
    expect(run.largestMegabytes).toBeGreaterThan(100);
    expect(run.largestMegabytes).toBeLessThan(400);
    expect(run.peakMegabytes).toBeGreaterThan((run.largestMegabytes ?? Infinity) + 20);
  });

  onLinux('ends a command that takes too much memory', async () => {
    const script = 'const held = Buffer.alloc(1e8, 1); setTimeout(() => held, 20_000)';
    const run = await measure(process.execPath, ['-e', script], { mostMegabytes: 80 });
    expect(run).toMatchObject({ exitCode: null, tookTooMuch: true });
    expect(run.seconds).toBeLessThan(10);
  });

  test('throws when the command is not installed', async () => {
    await expect(measure('no-such-command', [])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('medianRun is the run with the median time, and of two the faster', () => {
  const runs = [{ seconds: 9 }, { seconds: 1 }, { seconds: 4 }];
  expect(medianRun(runs)).toBe(runs[2]);
  expect(medianRun(runs.slice(0, 2))).toBe(runs[1]);
});
