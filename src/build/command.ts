import { asLines } from '../checks/report.ts';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { buildSite } from './build.ts';
import { progressAsJson, progressOn } from './progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Vite takes any other value for a development build, and lets BASE_URL hide the site's own path.
process.env['NODE_ENV'] = 'production';
delete process.env['BASE_URL'];

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
  const environment = readEnvironment();
  const progress = json ? progressAsJson(process.stdout) : progressOn(process.stdout);
  const problems = await buildSite(environment, progress);
  if (problems.length > 0) {
    const lines = problems.map((problem) => `${JSON.stringify(problem)}\n`);
    process.stdout.write(json ? lines.join('') : asLines(problems));
    say('Nothing was built; mend the content and build again.');
    process.exitCode = 1;
  } else say(`The site is in ${environment.outDir}/.`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  say(`The site was not built, the last one is untouched: ${reason}`);
  process.exitCode = 1;
}
