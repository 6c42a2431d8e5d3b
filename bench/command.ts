import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArchive } from './archive.ts';
import { measureBuild } from './build.ts';
import { measureChecks } from './checks.ts';
import { measureSearch } from './search-cost.ts';
import { runHugo } from './hugo.ts';
import { runPagefindCommand } from './pagefind-command.ts';

const { values } = parseArgs({
  options: {
    briefings: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    compare: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});
const briefings = Number(values.briefings);
if (!Number.isInteger(briefings) || briefings < 1) {
  process.stderr.write('Expected "--briefings" with a whole number of at least 1.\n');
  process.exit(2);
}

const say = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
try {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const cache = join(folder, 'cache');
  say(`Writing ${briefings} briefings …`);
  await writeArchive(content, { briefings, seed: Number(values.seed), withLedger: !values.plain });
  say('Checking them, cold and warm …');
  const checks = await measureChecks(content, cache);
  say('Building the site …');
  const build = await measureBuild(content, site, cache);
  say('Searching it …');
  const search = await measureSearch(site);
  if (values.compare) say('Building the same with Hugo and the Pagefind command …');
  const others = values.compare ? await compare(content, join(folder, 'hugo')) : undefined;
  const result = {
    briefings,
    seed: Number(values.seed),
    checks,
    build,
    site: sizeOf(site),
    search,
    ...(others && { others, ratio: rounded(build.seconds / others.seconds) }),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Hugo and then the Pagefind command on its pages; undefined where Hugo is not installed. */
async function compare(content: string, workFolder: string) {
  const hugo = await runHugo(content, workFolder);
  if (!hugo) {
    say('Hugo is not installed, so there is nothing to compare with.');
    return undefined;
  }
  const pagefind = await runPagefindCommand(hugo.site);
  const seconds = rounded(hugo.seconds + pagefind.seconds);
  const { peakMegabytes, pages } = hugo;
  return { seconds, hugo: { seconds: hugo.seconds, peakMegabytes, pages }, pagefind };
}

function sizeOf(site: string) {
  const files = existsSync(site)
    ? readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { pages, files: files.length, bytes };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
