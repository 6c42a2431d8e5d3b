import { parseArgs } from 'node:util';
import { parseCachePath, readEnvironment } from '../../src/site/environment.ts';
import { readContent } from '../../src/content/read-content.ts';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { asJson, asLines, summary } from '../../src/content/checks/report.ts';
import { moveDated } from '../../src/content/checks/undated-folder.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import { runCommand } from '../run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, fix: { type: 'boolean' } },
  });
  const environment = readEnvironment();
  const read = () => readContent(environment.contentDir, { cache: parseCachePath(environment) });
  let content = await read();
  if (values.fix) {
    const { moved, blocked } = moveDated(content);
    for (const line of [...moved, ...blocked]) process.stderr.write(`${line}.\n`);
    if (moved.length > 0) content = await read();
  }
  const { problems, warnings } = checkContent(content, { today: latestDay(new Date()) });
  process.stdout.write(values.json ? asJson(problems) : asLines(problems));
  process.stderr.write(asLines(warnings, 'warning: '));
  process.stderr.write(`${summary(content.briefings.length, problems)}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
});
