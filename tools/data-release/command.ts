import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { faultIn, isFullDay } from '../../src/model/partial-date.ts';
import { parseCachePath, readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { dayOfData, readBuiltData } from './built-data.ts';
import { lastBefore, readRelease } from './earlier-release.ts';
import { releaseOptions, usage } from './options.ts';
import { filesOfRelease } from './release.ts';
import { assertNew, writeRelease } from './write-release.ts';

/** Makes a folder with the open data of the built site, ready for an archive of data. */
await runCommand(async () => {
  const options = releaseOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const environment = readEnvironment();
  const content = await readContent(environment.contentDir, { cache: parseCachePath(environment) });
  const data = readBuiltData(environment.outDir, content);
  const day = dayOfData(content);
  const { releases, version = day.replaceAll('-', '.') } = options;
  const folder = join(releases, version);
  assertNew(folder);
  const sinceFolder = options.since ?? lastBefore(version, releases);
  const since = sinceFolder === undefined ? undefined : readRelease(sinceFolder);
  const files = filesOfRelease(data, { version, date: dateOf(version) ?? day }, since);
  writeRelease(folder, files);
  const compared = since ? `compares with ${since.version}` : 'says that it is the first release';
  process.stdout.write(
    `${files.size} files are in ${folder}/. CHANGELOG.md ${compared}.\nNext: check them with "sha256sum -c SHA256SUMS" in that folder, and upload all of them. Keep the folder: the next release compares with it.\n`,
  );
});

/** Returns the day that a version such as "2026.11.30" names. */
function dateOf(version: string): string | undefined {
  const day = version.replaceAll('.', '-');
  return isFullDay(day) && faultIn(day) === undefined ? day : undefined;
}
