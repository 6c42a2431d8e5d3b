import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFixtureContent } from '../../tests/fixture-site.ts';
import { siteSettings } from '../../tests/project.ts';
import { writeArchive } from '../bench/archive.ts';
import { runCommand } from '../run-command.ts';
import { compareSites } from './compare-sites.ts';
import { comparisonAsLines, differsInContent } from './comparison-as-lines.ts';

/** A name, and what writes the content into a folder that does not exist yet. */
type Content = [name: string, write: (folder: string) => void | Promise<void>];

const copyOf = (source: string): Content => [
  source,
  (folder) => cpSync(source, folder, { recursive: true }),
];

const allContents: Content[] = [
  copyOf('content'),
  ['the content of the fixture site', writeFixtureContent],
  [
    '1,000 generated briefings',
    (folder) => writeArchive(folder, { briefings: 1000, seed: 1, withRecords: true }),
  ],
];

const npmBuild = ['run', '--silent', 'build'];
const astroBuild = ['exec', '--', 'astro', 'build'];

const say = (line: string) => process.stderr.write(`${line}\n`);
await runCommand(async () => {
  const { checkout, contents, keep, command } = readOptions();
  const folder = mkdtempSync(join(tmpdir(), 'compare-sites-'));
  try {
    for (const [index, [name, write]] of contents.entries()) {
      const content = join(folder, `content-${index + 1}`);
      await write(content);
      say(`Building ${name} with the code in ${checkout} …`);
      const other = build(checkout, npmBuild, content, `${content}-other`);
      say(`Building ${name} with the code of this checkout …`);
      const own = build('.', command, content, `${content}-this`);
      const comparison = compareSites(other, own);
      process.stdout.write(comparisonAsLines(name, comparison));
      if (differsInContent(comparison)) process.exitCode = 1;
    }
  } finally {
    if (keep) say(`The sites are in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  }
});

/** @throws a message for the developer where an option makes no sense. */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', multiple: true },
      keep: { type: 'boolean', default: false },
      public: { type: 'boolean', default: false },
    },
  });
  const [checkout] = positionals;
  if (checkout === undefined || positionals.length > 1) {
    throw new Error('Name one other checkout: "npm run compare:sites -- ../main-before".');
  }
  if (!existsSync(join(checkout, 'node_modules'))) {
    throw new Error(
      `There is no folder ${join(checkout, 'node_modules')}; run "npm ci" in that checkout.`,
    );
  }
  return {
    checkout,
    contents: values.content?.map(copyOf) ?? allContents,
    keep: values.keep,
    command: values.public ? astroBuild : npmBuild,
  };
}

/**
 * Builds a site in the folder `site` and returns that folder.
 *
 * @throws what the build reported, where it failed.
 */
function build(checkout: string, command: string[], content: string, site: string): string {
  const { status, stdout, stderr } = spawnSync('npm', command, {
    cwd: checkout,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: site,
      CACHE_DIR: `${site}-cache`,
      ...siteSettings,
    },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status === 0) return site;
  throw new Error(`"npm ${command.join(' ')}" failed in ${checkout}:\n${stdout}${stderr}`);
}
