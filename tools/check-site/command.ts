import { parseArgs } from 'node:util';
import { asJson, asLines, summary } from '../../src/content/checks/report.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { checkSite } from './check-site.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const environment = readEnvironment();
  const outDir = positionals[0] ?? environment.outDir;
  const { problems, pages } = await checkSite({ ...environment, outDir });
  process.stdout.write(values.json ? asJson(problems) : asLines(problems));
  process.stderr.write(`${summary(pages, problems, 'page')}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
});
