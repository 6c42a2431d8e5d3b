import { fileURLToPath } from 'node:url';
import { isDone, runProgram, type Failure, type ProgramRun } from './program-run.ts';

const command = fileURLToPath(new URL('../../node_modules/.bin/pagefind', import.meta.url));

/** Indexes a folder of HTML pages with the `pagefind` command. */
export async function runPagefindCommand(site: string): Promise<ProgramRun | Failure> {
  const args = [command, '--site', site, '--output-path', `${site}/pagefind`];
  const run = await runProgram('Pagefind', process.execPath, args);
  if (!isDone(run)) return run;
  const pages = Number(/Indexed (\d+) pages?/.exec(run.stdout)?.[1] ?? 0);
  return { seconds: run.seconds, largestMegabytes: run.largestMegabytes, pages };
}
