import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../serve/serve.ts';
import { asLines } from '../../src/content/checks/report.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { LabelledQueries, type LabelledQuery } from '../../src/model/labelled-query.ts';
import { longestList, parseRecord } from '../../src/content/record.ts';
import { emptySearch, formatSearch } from '../../src/search/search-state.ts';
import { runCommand } from '../run-command.ts';
import { askAll, pathOfPages, searchAddress } from './ask.ts';
import { askEngine, openSiteSearch } from './ask-engine.ts';
import { comparePeers, comparisonTables } from './compare-peers.ts';
import { explain } from './explain.ts';
import { searchReport } from './report.ts';
import { judge, scoresOf, type PageAnswer } from './score.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-search-'));
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      /** Files of queries, instead of those of the content. */
      queries: { type: 'string', multiple: true },
      /** A built site, instead of one built for this run. */
      site: { type: 'string' },
      /** Asks the engine in this process instead of the page in a browser. */
      engine: { type: 'boolean' },
      /** Prints why the results of this query rank as they do, on the pages of a language. */
      explain: { type: 'string' },
      pages: { type: 'string' },
      /** Compares the page with Pagefind and MiniSearch, in quality, bytes and times. */
      peers: { type: 'boolean' },
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
    },
  });
  const { contentDir, basePath } = readEnvironment();
  const own = `${contentDir}/queries.yml`;
  // A generated archive has no queries, but the speed and size of its search can be measured.
  const files = values.queries ?? (values.peers && !existsSync(own) ? [] : [own]);
  const queries = files.flatMap(readQueries);
  const site = values.site ?? join(folder, 'site');
  if (values.site === undefined) await build(site);
  if (values.explain !== undefined) {
    const path = pathOfPages(values.pages);
    const { requestAt, openIndex } = openSiteSearch(site, basePath, path);
    const request = requestAt(formatSearch({ ...emptySearch, q: values.explain }));
    process.stdout.write(await explain(request, await openIndex()));
    return;
  }
  if (values.peers) {
    const comparison = { site, basePath, contentDir, queries, folder };
    process.stdout.write(comparisonTables(await comparePeers(comparison)));
    return;
  }
  const answers = values.engine
    ? await askEngine(site, basePath, queries)
    : await askPage(site, basePath, queries);
  const verdicts = answers.map(judge);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ scores: scoresOf(verdicts), verdicts }, null, 2)}\n`
      : searchReport(verdicts),
  );
  if (values.strict && verdicts.some(({ right }) => !right)) process.exitCode = 1;
});
rmSync(folder, { recursive: true, force: true });

async function askPage(
  site: string,
  basePath: string,
  queries: readonly LabelledQuery[],
): Promise<PageAnswer[]> {
  const { server, address } = await serveSite(site, { port: 0, basePath });
  try {
    return await askAll(searchAddress(address), queries, showProgress(queries.length));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

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
  if (code !== 0)
    throw new Error(
      'The site cannot be searched, because it was not built; correct the content and try again.',
    );
}

function showProgress(all: number): (asked: number) => void {
  return (asked) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${asked} of ${all} queries${asked === all ? '\n' : ''}`);
    }
  };
}
