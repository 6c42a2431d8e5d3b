import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * The part of Stryker's report that is summed up:
 * https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema.
 */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const stryker = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
if (!existsSync(stryker)) {
  console.error('Stryker is not installed; install it once with "npm ci --prefix mutation".');
  process.exit(2);
}

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : ['content/checks', 'model', 'content/parse'];

const outcomes = folders.map((folder) => {
  const report = `.cache/mutation/${folder}/report.json`;
  rmSync(report, { force: true });
  const env = { ...process.env, MUTATED_FOLDER: folder };
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'mutation/stryker.config.mjs'], {
    env,
    stdio: 'inherit',
  });
  return { folder, report, hasPassed: status === 0 };
});

for (const { folder, report, hasPassed } of outcomes) {
  const score = existsSync(report) ? scoreIn(report) : 'Stryker ended without a report';
  console.log(`src/${folder}: ${score}${hasPassed ? '.' : '; this has failed.'}`);
}
process.exitCode = outcomes.every(({ hasPassed }) => hasPassed) ? 0 : 1;

/** How many of the mutants in a report were found by tests, in words. */
function scoreIn(report: string): string {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((m) => m.status));
  const count = (...counted: string[]) => statuses.filter((s) => counted.includes(s)).length;
  const found = count('Killed', 'Timeout');
  const all = found + count('Survived', 'NoCoverage');
  return `${found} of ${all} mutants were found, ${((100 * found) / all).toFixed(1)} per cent`;
}
