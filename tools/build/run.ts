import { parseArgs } from 'node:util';
import { asJsonLines, asLines } from '../../src/content/checks/report.ts';
import { readEnvFile } from '../../src/site/env-file.ts';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { failureInWords } from '../../src/output/failure.ts';
import { ChangedInterface } from '../../src/renderer/astro/changed-interface.ts';
import { ignoreClosedOutput, messageOf } from '../run-command.ts';
import { buildSite } from './build.ts';
import { progressAsJson, progressOn } from './progress.ts';
import { buildShards, FailedShard, listShards } from './shards.ts';

ignoreClosedOutput();
const say = (line: string) => process.stderr.write(`${line}\n`);
let environment: Environment | undefined;
try {
  const { json, shard, join, ...asked } = optionsIn(process.argv.slice(2));
  readEnvFile();
  environment = readEnvironment();
  const progress = json ? progressAsJson(process.stdout) : progressOn(process.stdout);
  if (asked['list-shards']) {
    const years = await listShards(environment);
    process.stdout.write(`${JSON.stringify(years)}\n`);
  } else {
    const { problems, stopping, warnings } =
      shard.length > 0
        ? await buildShards(shard, environment, progress)
        : await buildSite(environment, progress, {
            isJoin: join,
            onChangedInterface({ message }) {
              say(`The renderer does not work with this version of Astro: ${message}`);
              say('"astro build" builds the site instead: the same files, but more slowly.');
            },
          });
    if (stopping.length > 0) {
      process.stdout.write(json ? asJsonLines(problems) : asLines(problems));
      say('The site was not built; correct the content and build again.');
      process.exitCode = 1;
    } else {
      process.stderr.write(asLines(problems, 'draft: ') + asLines(warnings, 'warning: '));
      if (shard.length > 0) say(`The shards ${shard.join(', ')} are in ${environment.shardsDir}/.`);
      else say(`The site is in ${environment.outDir}/.`);
    }
  }
} catch (error) {
  say(reportOf(error, environment));
  process.exitCode = 1;
}

function reportOf(error: unknown, environment?: Environment): string {
  if (error instanceof FailedShard) return error.message;
  const reason =
    error instanceof ChangedInterface
      ? `"--shard" and "--join" need the renderer, which does not work with this version of Astro: ${error.message} Build the whole site without them.`
      : environment
        ? failureInWords(error, environment)
        : messageOf(error);
  return `The site was not built, and the previous one is unchanged: ${reason}`;
}

/** @throws a message for the operator where an option makes no sense. */
function optionsIn(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      shard: { type: 'string', multiple: true, default: [] },
      join: { type: 'boolean', default: false },
      'list-shards': { type: 'boolean', default: false },
    },
  });
  if (values.join && values.shard.length > 0) {
    throw new Error(
      '"--shard" makes one shard and "--join" makes the site of all shards; use one of the two.',
    );
  }
  return values;
}
