import { memoryPath, readEnvironment } from '../environment.ts';
import { readContent } from '../reading/content.ts';
import { findProblems, latestDay } from './find-problems.ts';
import { asJson, asLines, summary } from './report.ts';

const { contentDir } = readEnvironment();
const content = await readContent(contentDir, { memory: memoryPath(contentDir) });
const problems = findProblems(content, { today: latestDay(new Date()) });
process.stdout.write(process.argv.includes('--json') ? asJson(problems) : asLines(problems));
process.stderr.write(`${summary(content.briefings.length, problems)}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
