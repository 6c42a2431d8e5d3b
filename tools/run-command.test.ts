import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** A command that prints when its input ends. */
const command = `
  import { runCommand } from ${JSON.stringify(new URL('run-command.ts', import.meta.url).href)};
  import { text } from 'node:stream/consumers';
  await runCommand(async () => {
    await text(process.stdin);
    process.stdout.write('a');
    process.stderr.write('b');
    await new Promise((done) => setTimeout(done, 50));
  });
`;

test.each(['stdout', 'stderr'] as const)(
  'a command continues when %s is closed',
  async (output) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', command]);
    child[output].destroy();
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
  },
);
