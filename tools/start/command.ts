import { spawnSync } from 'node:child_process';
import { readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { assertFreePort } from '../serve/serve.ts';

await runCommand(
  async () => {
    // Before the build, so that nobody waits for it in vain.
    await assertFreePort(readEnvironment().port);
    const { status } = spawnSync(process.execPath, ['--run', 'build'], { stdio: 'inherit' });
    if (status === 0) await import('../serve/command.ts');
    else process.exitCode = status ?? 1;
  },
  () => 1,
);
