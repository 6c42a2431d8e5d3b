import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../serve/serve.ts';
import { asLines } from '../../src/content/checks/report.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { LabelledQueries, type LabelledQuery } from '../../src/model/labelled-query.ts';
import { longestList, parseRecord } from '../../src/content/record.ts';
import { runCommand } from '../run-command.ts';
import { askAll } from './ask.ts';
import { searchReport } from './report.ts';
import { judge, scoresOf } from './score.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-'));
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      queries: { type: 'string' },
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
    },
  });
  const { contentDir, basePath } = readEnvironment();
  const queries = readQueries(values.queries ?? `${contentDir}/queries.yml`);
  const site = join(folder, 'site');
  await build(site);
  const { server, address } = await serveSite(site, { port: 0, basePath });
  try {
    const verdicts = (await askAll(address, queries, showProgress(queries.length))).map(judge);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ scores: scoresOf(verdicts), verdicts }, null, 2)}\n`
        : searchReport(verdicts),
    );
    if (values.strict && verdicts.some(({ right }) => !right)) process.exitCode = 1;
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
rmSync(folder, { recursive: true, force: true });

/** Reads queries from YAML, or from JSON, which is YAML too. */
function readQueries(path: string): LabelledQuery[] {
  const { data, problems } = parseRecord(LabelledQueries, readFileSync(path), longestList);
  if (data) return data;
  throw new Error(asLines(problems.map((problem) => ({ path, ...problem }))).trimEnd());
}

/** Builds the site to a folder; what the build prints goes to standard error. */
async function build(site: string): Promise<void> {
  const child = spawn(process.execPath, ['tools/build/command.ts'], {
    env: { ...process.env, OUT_DIR: site },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error('The site was not built, so it cannot be searched.');
}

function showProgress(all: number): (asked: number) => void {
  return (asked) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${asked} of ${all} queries${asked === all ? '\n' : ''}`);
    }
  };
}
