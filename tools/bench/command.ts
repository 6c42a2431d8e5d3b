import { parseArgs } from 'node:util';
import { runCommand } from '../run-command.ts';
import { thisMachine } from './machine.ts';
import { record } from './record.ts';
import { asTables } from './tables.ts';
import { measureTrial, type Trial } from './trial.ts';

const usage = `npm run bench -- [options]

  --briefings 1000,10000  sizes of the generated archives; 1000 if left out
  --seed 1                the same seed gives the same archive
  --runs 3                how many full builds, and runs of other programs, the median is of
  --plain                 leaves figures and records out of the archive
  --no-edits              leaves out the builds after edits
  --no-compare            leaves out Hugo and the Pagefind command
  --json                  prints everything, stages of the builds included
  --record                keeps the results in docs/benchmarks.json and docs/benchmarks.md
`;

const say = (line: string) => process.stderr.write(`${line}\n`);
await runCommand(async () => {
  const { help, sizes, json, isRecord, ...plan } = readOptions();
  if (help) {
    process.stdout.write(usage);
    return;
  }
  const machine = await thisMachine();
  const trials: Trial[] = [];
  for (const briefings of sizes) {
    trials.push(await measureTrial({ briefings, ...plan }, say));
    // After each size, as the next one may take an hour.
    if (isRecord) await record({ machine, trials });
  }
  const result = { machine, trials };
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : asTables(result));
});

/** @throws a message for the operator where an option makes no sense. */
function readOptions() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      briefings: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      plain: { type: 'boolean', default: false },
      edits: { type: 'boolean', default: true },
      compare: { type: 'boolean', default: true },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { plain, edits: withEdits, compare, json, record: isRecord, help } = values;
  return {
    ...{ withRecords: !plain, withEdits, compare, json, isRecord, help },
    sizes: values.briefings.split(',').map((text) => wholeNumber('briefings', text)),
    seed: wholeNumber('seed', values.seed),
    runs: wholeNumber('runs', values.runs),
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`"--${option}" is "${text}", expected whole numbers of at least 1.`);
}
