import { parseArgs } from 'node:util';
import { asJsonLines, asLines } from '../../src/content/checks/report.ts';
import { readEnvFile } from '../../src/site/env-file.ts';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { inputsOf, type BuildInputs } from '../../src/output/build-inputs.ts';
import { failureInWords } from '../../src/output/failure.ts';
import { reportOfSameBuild } from '../../src/output/last-build.ts';
import { isChangedInterface } from '../../src/renderer/astro/changed-interface.ts';
import { ignoreClosedOutput, messageOf } from '../run-command.ts';
import { FailedShard } from './failed-shard.ts';
import type { CheckedContent } from './prepare.ts';
import { progressAsJson, progressOn, type Progress } from './progress.ts';

ignoreClosedOutput();
const say = (line: string) => process.stderr.write(`${line}\n`);
let environment: Environment | undefined;
try {
  const options = optionsIn(process.argv.slice(2));
  readEnvFile();
  environment = readEnvironment();
  await run(options, environment);
} catch (error) {
  say(reportOf(error, environment));
  process.exitCode = 1;
}

async function run(
  { json, shard, join, 'list-shards': isList }: Options,
  environment: Environment,
): Promise<void> {
  const { outDir, shardsDir } = environment;
  const progress = json ? progressAsJson(process.stdout) : progressOn(process.stdout);
  const isPlain = !isList && !join && shard.length === 0;
  const inputs = isPlain ? inputsOf(environment) : undefined;
  const before = inputs && (await reportOfSameBuild(environment, inputs));
  if (before) {
    await progress.stage('content', (say) => {
      say(before.summary);
      return Promise.resolve();
    });
    process.stderr.write(before.messages);
    say(`The site in ${outDir}/ is up to date: nothing has changed since it was built.`);
    return;
  }
  // Only a build that has something to do loads what it takes.
  if (isList) {
    const { listShards } = await import('./shards.ts');
    process.stdout.write(`${JSON.stringify(await listShards(environment))}\n`);
    return;
  }
  const { checked, report } = await build(environment, progress, { inputs, join, shard });
  if (checked.stopping.length > 0) {
    process.stdout.write(json ? asJsonLines(checked.problems) : asLines(checked.problems));
    say('The site was not built; correct the content and build again.');
    process.exitCode = 1;
    return;
  }
  process.stderr.write(report.messages);
  if (shard.length > 0) say(`The shards ${shard.join(', ')} are in ${shardsDir}/.`);
  else say(`The site is in ${outDir}/.`);
}

async function build(
  environment: Environment,
  progress: Progress,
  { inputs, join, shard }: Pick<Options, 'join' | 'shard'> & { inputs: BuildInputs | undefined },
): Promise<CheckedContent> {
  if (shard.length > 0) {
    const { buildShards } = await import('./shards.ts');
    return buildShards(shard, environment, progress);
  }
  const { buildSite } = await import('./build.ts');
  return buildSite(environment, progress, {
    inputs,
    isJoin: join,
    onChangedInterface({ message }) {
      say(`The renderer does not work with this version of Astro: ${message}`);
      say('"astro build" builds the site instead: the same files, but more slowly.');
    },
  });
}

function reportOf(error: unknown, environment?: Environment): string {
  if (error instanceof FailedShard) return error.message;
  const reason = isChangedInterface(error)
    ? `"--shard" and "--join" need the renderer, which does not work with this version of Astro: ${error.message} Build the whole site without them.`
    : environment
      ? failureInWords(error, environment)
      : messageOf(error);
  return `The site was not built, and the previous one is unchanged: ${reason}`;
}

type Options = ReturnType<typeof optionsIn>;

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
