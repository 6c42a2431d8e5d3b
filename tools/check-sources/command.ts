import { parseArgs } from 'node:util';
import { readCached, writeCached } from '../../src/cache/cached.ts';
import { asLines } from '../../src/content/checks/report.ts';
import { externalLinks } from '../../src/content/external-links.ts';
import { readContent } from '../../src/content/read-content.ts';
import { programName } from '../../src/model/site-settings.ts';
import { homeAddress, parseCachePath, readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { askPolitely } from './ask.ts';
import { findCopies } from './copies.ts';
import { checkLinks, judgedLinks, problemsIn, linkSummary, type LinkVerdict } from './verdicts.ts';

/** The name of the remembered verdicts in the cache, and the version of their form. */
const remembered = ['source-verdicts', '1'] as const;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const environment = readEnvironment();
  const { cacheDir, contentDir } = environment;
  const content = await readContent(contentDir, { cache: parseCachePath(environment) });
  const userAgent = `${programName(content.settings)}-link-check (+${homeAddress(environment).href})`;
  const manners = { userAgent, timeout: 20_000, pause: 2000, longestWait: 60_000, hostsAtOnce: 6 };
  const links = externalLinks(content);
  const before = readCached(cacheDir, ...remembered)?.toString() ?? '[]';
  const checked = await checkLinks(links, new Map(JSON.parse(before) as [string, LinkVerdict][]), {
    ask: (urls) => {
      let done = 0;
      return askPolitely(urls, manners, () => {
        done++;
        if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${urls.length} `);
      });
    },
    findCopies: (pages) =>
      findCopies(pages, (urls) => askPolitely(urls, { ...manners, bytes: 100_000 })),
    today: new Date().toISOString().slice(0, 10),
    all: values.all,
  });
  if (checked.isConnected) {
    writeCached(cacheDir, ...remembered, Buffer.from(JSON.stringify([...checked.verdicts])));
  }
  const judged = judgedLinks(links, checked.verdicts);
  process.stdout.write(
    values.json ? `${JSON.stringify(judged, null, 2)}\n` : asLines(problemsIn(judged)),
  );
  process.stderr.write(`${linkSummary(checked)}\n`);
});
