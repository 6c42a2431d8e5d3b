import { parseArgs } from 'node:util';
import { asLines } from '../../src/content/checks/report.ts';
import { memoryPath, readEnvironment } from '../../src/site/environment.ts';
import { readContent } from '../../src/content/read-content.ts';
import { externalLinks } from '../../src/content/external-links.ts';
import { siteTitle } from '../../src/site/settings.ts';
import { checkSources } from './check-sources.ts';
import { judgedLinks, mendable, summary } from './report.ts';
import { readVerdicts, writeVerdicts } from './verdicts.ts';

// A reader such as `head` may stop listening before the end.
process.stdout.on('error', () => {});

const manners = { timeout: 20_000, pause: 2000, hostsAtOnce: 6, longestWait: 60_000 };

try {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const environment = readEnvironment();
  const content = await readContent(environment.contentDir, { memory: memoryPath(environment) });
  const links = externalLinks(content);
  const memory = `${environment.cacheDir}/source-verdicts.json`;
  const userAgent = `${siteTitle} link check (+${environment.siteUrl})`;
  const { verdicts, asked, isConnected } = await checkSources(links, readVerdicts(memory), {
    manners: { ...manners, userAgent },
    today: new Date().toISOString().slice(0, 10),
    all: values.all,
    onProgress: (done, due) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${due} `);
    },
  });
  if (isConnected) writeVerdicts(memory, verdicts);
  const judged = judgedLinks(links, verdicts);
  process.stdout.write(
    values.json ? `${JSON.stringify(judged, null, 2)}\n` : asLines(mendable(judged)),
  );
  const result = isConnected
    ? summary(verdicts, asked)
    : 'No host answered; is there a network? Nothing was recorded.';
  process.stderr.write(`${result}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
