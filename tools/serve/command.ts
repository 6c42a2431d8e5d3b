import { readEnvironment } from '../../src/site/environment.ts';
import { serveSite } from './serve.ts';

try {
  const { outDir, port, basePath } = readEnvironment();
  const { address } = await serveSite(outDir, { port, basePath });
  process.stdout.write(`The site is at ${address} (stop it with Ctrl-C).\n`);
  if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** A shell that npm started passes no signal on: without this, nothing would stop the server. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}
