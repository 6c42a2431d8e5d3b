import { fileURLToPath } from 'node:url';
import { measure } from './measure.ts';
import { succeeded, type ProgramRun } from './program-run.ts';

const command = fileURLToPath(new URL('../node_modules/.bin/pagefind', import.meta.url));

/**
 * Indexes a folder of HTML pages with the `pagefind` command.
 *
 * @param site the folder of pages
 * @throws when the command fails
 */
export async function runPagefindCommand(site: string): Promise<ProgramRun> {
  const args = [command, '--site', site, '--output-path', `${site}/pagefind`];
  const run = succeeded('pagefind', await measure(process.execPath, args));
  const pages = Number(/Indexed (\d+) pages?/.exec(run.stdout)?.[1] ?? 0);
  return { seconds: run.seconds, peakMegabytes: run.peakMegabytes, pages };
}
