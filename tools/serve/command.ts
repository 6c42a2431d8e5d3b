import { readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { serveSite } from './serve.ts';

await runCommand(
  async () => {
    const { outDir, port, basePath } = readEnvironment();
    const { address } = await serveSite(outDir, { port, basePath });
    process.stdout.write(`The site is at ${address} (stop it with Ctrl+C).\n`);
    if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
  },
  () => 1,
);

/** A shell that npm started passes no signal on: without this, nothing would stop the server. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}
