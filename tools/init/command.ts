import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { asLines } from '../../src/content/checks/report.ts';
import { writeSchemas } from '../../src/content/editor-schemas/write-schemas.ts';
import { readContent } from '../../src/content/read-content.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import { quoted } from '../../src/model/text.ts';
import { writeNewFiles } from '../new-files.ts';
import { runCommand } from '../run-command.ts';
import { completed } from './choices.ts';
import { filesOfSite } from './files.ts';
import { initOptions, usage } from './options.ts';
import { askForSite } from './questions.ts';

/** As shells say that a program was interrupted: 128 and the number of the signal. */
const interrupted = 130;

await runCommand(async () => {
  const options = initOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const { folder, chosen, isSilent } = options;
  assertEmpty(folder);
  const asks = !isSilent && process.stdin.isTTY;
  const choices = asks ? await askForSite(chosen) : completed(chosen);
  if (!choices) {
    process.stderr.write('Nothing was written.\n');
    process.exitCode = interrupted;
    return;
  }
  const files = filesOfSite({ ...choices, id: randomUUID() });
  writeNewFiles(folder, files, 'name another folder');
  const { problems } = checkContent(await readContent(folder), { today: latestDay(new Date()) });
  if (problems.length > 0) throw new Error(`The new content has problems.\n${asLines(problems)}`);
  writeSchemas(folder);
  process.stdout.write(`${files.length} files are in ${folder}/.\n\nNext:\n${nextSteps(folder)}`);
});

/** @throws a message for the person who asked where the folder has files, which may be a site already. */
function assertEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  // A repository of its own is empty, too.
  if (readdirSync(folder).every((name) => name.startsWith('.'))) return;
  throw new Error(
    `The folder ${quoted(folder)} is not empty. Nothing was written. Name a folder that does not exist yet.`,
  );
}

/** Returns the next steps. Names the folder in `.env`, where there is no such file yet. */
function nextSteps(folder: string): string {
  const line = `CONTENT_DIR=${folder}`;
  const isNew = !existsSync('.env');
  if (isNew) writeFileSync('.env', `${line}\n`);
  const isNamed = isNew || readFileSync('.env', 'utf8').split(/\r?\n/).includes(line);
  return [
    ...(isNamed
      ? []
      : [
          `Write "${line}" into the file .env, in place of any other CONTENT_DIR, so that all commands use it.`,
        ]),
    '"npm start" builds the site and serves it.',
    `Fill in ${folder}/site.yml and ${folder}/pages/, then delete the examples when you have briefings of your own.`,
    'docs/your-own-site.md explains how to put it online.',
  ]
    .map((step, index) => `  ${index + 1}. ${step}\n`)
    .join('');
}
