import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The part of Stryker's report that is summed up: https://github.com/stryker-mutator/mutation-testing-elements. */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const folders = process.argv.slice(2);
const mutated = folders.length > 0 ? folders : ['checks', 'model', 'reading'];

const outcomes = mutated.map((folder) => {
  const env = { ...process.env, MUTATED_FOLDER: folder };
  const { status } = spawnSync('stryker', ['run'], { env, stdio: 'inherit' });
  return { folder, status: status ?? 1 };
});

for (const { folder, status } of outcomes) {
  console.log(`src/${folder}: ${status === 0 ? scoreOf(folder) : `${scoreOf(folder)}, too few`}`);
}
process.exitCode = outcomes.some(({ status }) => status !== 0) ? 1 : 0;

/** How many of all mutants the tests of a folder found. */
function scoreOf(folder: string): string {
  const text = readFileSync(`.cache/mutation/${folder}/report.json`, 'utf8');
  const { files } = JSON.parse(text) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((m) => m.status));
  const found = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const valid = found + statuses.filter((s) => s === 'Survived' || s === 'NoCoverage').length;
  return `${found} of ${valid} mutants killed, ${((100 * found) / valid).toFixed(1)} per cent`;
}
