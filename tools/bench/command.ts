import { parseArgs } from 'node:util';
import { thisMachine } from './machine.ts';
import { record } from './record.ts';
import { asTables } from './tables.ts';
import { tryOut, type Trial } from './trial.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const { sizes, seed, runs, plain, withEdits, compare, json, isRecord } = optionsIn(
    process.argv.slice(2),
  );
  const machine = await thisMachine();
  const trials: Trial[] = [];
  for (const briefings of sizes) {
    trials.push(
      await tryOut({ briefings, seed, runs, withLedger: !plain, withEdits, compare }, say),
    );
    // Size by size, as the next one may take an hour.
    if (isRecord) await record({ machine, trials });
  }
  const result = { machine, trials };
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : asTables(result));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** @throws a message for the operator where an option makes no sense. */
function optionsIn(args: string[]) {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      briefings: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      edits: { type: 'boolean', default: true },
      compare: { type: 'boolean', default: true },
      plain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  });
  const { plain, edits: withEdits, compare, json, record: isRecord } = values;
  return {
    ...{ plain, withEdits, compare, json, isRecord },
    sizes: values.briefings.split(',').map((text) => wholeNumber('briefings', text)),
    seed: wholeNumber('seed', values.seed),
    runs: wholeNumber('runs', values.runs),
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`"--${option}" is "${text}", expected whole numbers of at least 1.`);
}
