import { expect, test } from 'vitest';
import { measure } from './measure.ts';

const node = process.execPath;

test('measure returns the memory of the largest process, with variables added', async () => {
  const holdMemory =
    'const held = Buffer.alloc(+process.env.BYTES, 1); setTimeout(() => held, 600)';
  const script = `require('node:child_process').spawnSync(process.execPath, ['-e', \`${holdMemory}\`])`;
  const { seconds, megabytes } = await measure(node, ['-e', script], { BYTES: '200000000' });
  expect(seconds).toBeGreaterThan(0.6);
  if (process.platform !== 'linux') return;
  expect(megabytes).toBeGreaterThan(200);
  expect(megabytes).toBeLessThan(400);
});

test('measure throws what a command printed that failed, and where there is none', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  await expect(measure(node, ['-e', script])).rejects.toThrow(/failed:\n(out\nerr|err\nout)/);
  await expect(measure('no-such-command', [])).rejects.toMatchObject({ code: 'ENOENT' });
});
