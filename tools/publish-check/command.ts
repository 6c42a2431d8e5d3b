import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { parseCachePath, readEnvironment } from '../../src/site/environment.ts';
import { didYouMean, nearest } from '../../src/model/nearest.ts';
import { quoted } from '../../src/model/text.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { readContent } from '../../src/content/read-content.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import { briefingUrl } from '../../src/site/urls.ts';
import { localDay } from '../local-day.ts';
import { runCommand } from '../run-command.ts';
import { missingLines, withLines } from './completed.ts';
import { asTickList } from './tick-list.ts';
import { publishList } from './publish-list.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [slug] = positionals;
  if (slug === undefined || positionals.length > 1) {
    throw new Error('Name one briefing: "npm run publish-check -- example-bridge".');
  }
  const environment = readEnvironment();
  const content = await readContent(environment.contentDir, { cache: parseCachePath(environment) });
  const file = content.briefings.find((briefing) => briefing.slug === slug);
  if (!file) {
    const known = nearest(
      slug,
      content.briefings.map((briefing) => briefing.slug),
    );
    throw new Error(`There is no briefing ${quoted(slug)}.${didYouMean(known)}`);
  }
  const today = latestDay(new Date());
  const lists = publishList(file, content, checkContent(content, { today }), today);
  process.stdout.write(asTickList(fieldsOf(file).title ?? slug, lists));
  const report = content.sourceTexts.find(({ id }) => id === slug)?.data?.text;
  const isOnline = content.publishedAddresses?.lines.includes(briefingUrl(slug));
  const added = missingLines(file, isOnline ? undefined : localDay(new Date()), report);
  if (added.length === 0) return;
  writeFileSync(file.path, withLines(readFileSync(file.path, 'utf8'), added));
  for (const { line } of added) process.stderr.write(`"${line}" was written to ${file.path}.\n`);
});
