import { spawnSync } from 'node:child_process';
import { readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { assertFreePort } from '../serve/serve.ts';

await runCommand(
  async () => {
    // Before the build, so that a port in use is reported at once.
    await assertFreePort(readEnvironment().port);
    const { status } = spawnSync(process.execPath, ['--run', 'build'], { stdio: 'inherit' });
    if (status === 0) await import('../serve/command.ts');
    else process.exitCode = status ?? 1;
  },
  () => 1,
);
