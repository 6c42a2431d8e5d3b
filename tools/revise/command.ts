import { readEnvironment } from '../../src/site/environment.ts';
import { localDay } from '../local-day.ts';
import { runCommand } from '../run-command.ts';
import { revise } from './revise.ts';

/** Keeps the state of play of a pair as an earlier text before an editor revises it. */
await runCommand(async () => {
  const [pair, ...others] = process.argv.slice(2);
  if (pair === undefined || others.length > 0) {
    throw new Error('Name one pair: npm run revise -- de-fr');
  }
  const { contentDir } = readEnvironment();
  const copy = await revise(contentDir, pair, localDay(new Date()));
  process.stdout.write(
    `The present text is kept as ${copy}; now revise ${contentDir}/pairs/${pair}.md.\n`,
  );
});
