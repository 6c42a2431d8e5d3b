import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../run-command.ts';
import { thisMachine } from './machine.ts';
import { record } from './record.ts';
import { asDetails, asTable } from './tables.ts';
import { measureTrial, type Archive, type Trial } from './trial.ts';

const usage = `npm run bench -- [options]

  --briefings own,1000,10000  the project's own content, and archives of so many made-up briefings,
                              the smallest first; 100000 takes a quarter of an hour and 20 GB of disk
  --runs 3                    how many runs of each program the median is of
  --seed 1                    the same seed gives the same archive
  --details                   adds a table of seconds, memory and sizes
  --json                      prints everything that was measured instead
  --record                    puts the tables in docs/benchmarks.md
`;

const say = (line: string) => process.stderr.write(`${line}\n`);
await runCommand(async () => {
  const { archives, runs, seed, details, json, isRecord, help } = readOptions();
  if (help) {
    process.stdout.write(usage);
    return;
  }
  // On the disk of the project, as a temporary folder may be in memory.
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/bench-'));
  try {
    const trials: Trial[] = [];
    for (const archive of archives) {
      const plan = { archive, runs, seed, folder: join(folder, String(archive)) };
      trials.push(await measureTrial(plan, say));
    }
    const benchmarks = { machine: thisMachine(), trials };
    const tables = [asTable(benchmarks), ...(details ? [asDetails(benchmarks)] : [])].join('\n');
    process.stdout.write(json ? `${JSON.stringify(benchmarks, null, 2)}\n` : tables);
    if (isRecord) await record(tables);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @throws a message for the operator where an option makes no sense. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      briefings: { type: 'string', default: 'own,1000,10000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      details: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { briefings, runs, seed, record: isRecord, ...others } = values;
  return {
    ...{ ...others, isRecord },
    archives: briefings
      .split(',')
      .map((text): Archive => (text === 'own' ? text : wholeNumber('briefings', text))),
    runs: wholeNumber('runs', runs),
    seed: wholeNumber('seed', seed),
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`"--${option}" is "${text}", expected whole numbers of at least 1.`);
}
