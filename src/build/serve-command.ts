import { readEnvironment } from '../environment.ts';
import { serveSite } from './serve.ts';

const { outDir, basePath } = readEnvironment();
try {
  const port = Number(process.env['PORT'] || 4321);
  const { address } = await serveSite(outDir, { port, basePath });
  process.stdout.write(`The site is at ${address} (stop it with Ctrl-C).\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
