import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['cases', '0', 'expected a whole number from 1 on'],
  ['most', '0', 'expected a whole number from 1 on'],
  ['seed', 'x', 'expected a whole number.'],
])('a run is refused that would try nothing: --%s %s', (option, value, message) => {
  const run = spawnSync(process.execPath, ['tools/fuzz/command.ts', `--${option}`, value]);
  expect(run.status).toBe(2);
  expect(run.stderr.toString()).toContain(`"--${option}" is "${value}", ${message}`);
});
