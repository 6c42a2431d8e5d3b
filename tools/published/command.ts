import { writeFileSync } from 'node:fs';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { keptAddressesOf } from '../../src/content/checks/former-addresses.ts';
import { asLines, summary } from '../../src/content/checks/report.ts';
import { publishedFile, redirectFrom } from '../../src/content/former-addresses.ts';
import { readContent } from '../../src/content/read-content.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import { parseCachePath, readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';

/** Adds the addresses of the site to those that were published, and prints how many are new. */
await runCommand(async () => {
  const environment = readEnvironment();
  const { contentDir } = environment;
  const content = await readContent(contentDir, { cache: parseCachePath(environment) });
  const { stopping } = checkContent(content, { today: latestDay(new Date()) });
  if (stopping.length > 0) {
    process.stdout.write(asLines(stopping));
    process.stderr.write(`${summary(content.briefings.length, stopping)}\n`);
    process.exitCode = 1;
    return;
  }
  const lines = content.publishedAddresses?.lines ?? [];
  const before = new Set(lines.filter((line) => line !== ''));
  const all = [...before.union(new Set(keptAddressesOf(content)))].sort();
  const moved = all.filter((url) => redirectFrom(content, url)).length;
  const path = publishedFile(contentDir);
  writeFileSync(path, `${all.join('\n')}\n`);
  process.stdout.write(
    `${path} has ${all.length} addresses: ${all.length - before.size} new, and ${moved} of pages that have moved or were withdrawn.\n`,
  );
});
