import { asLines } from '../checks/report.ts';
import { readEnvironment } from '../environment.ts';
import { buildSite } from './build.ts';
import { progressAsJson, progressOn } from './progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Vite takes any other value for a development build, and lets BASE_URL hide the site's own path.
process.env['NODE_ENV'] = 'production';
delete process.env['BASE_URL'];
const environment = readEnvironment();
const progress = process.argv.includes('--json')
  ? progressAsJson(process.stdout)
  : progressOn(process.stdout);
try {
  const problems = await buildSite(environment, progress);
  process.stdout.write(asLines(problems));
  if (problems.length > 0) {
    process.stderr.write('Nothing was built; mend the content and build again.\n');
  } else {
    process.stdout.write(`The site is in ${environment.outDir}/.\n`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The site was not built, the last one is untouched: ${reason}\n`);
  process.exitCode = 1;
}
