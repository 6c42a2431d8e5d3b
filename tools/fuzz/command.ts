import { parseArgs } from 'node:util';
import { asJson, failureInWords, summary } from './report.ts';
import { tryAll } from './run.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const { seed, from, to, most, keep, json } = optionsIn(process.argv.slice(2));
  const outcome = await tryAll(
    { seed, from, to, most },
    {
      onProgress: progress(to - from),
      onFailure(failure) {
        const words = failureInWords(failure, seed, keep);
        if (!json) process.stdout.write(`${words}\n`);
      },
    },
  );
  if (json) process.stdout.write(asJson(seed, outcome));
  say(`Seed ${seed}: ${summary(outcome)}`);
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** @throws a message for the operator where an option makes no sense. */
function optionsIn(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      case: { type: 'string' },
      most: { type: 'string', default: '20' },
      keep: { type: 'string', default: '.cache/fuzz' },
      json: { type: 'boolean', default: false },
    },
  });
  const from = values.case === undefined ? 0 : wholeNumber('case', values.case);
  const cases = values.case === undefined ? wholeNumber('cases', values.cases, 1) : 1;
  return {
    ...{ from, to: from + cases, keep: values.keep, json: values.json },
    seed: wholeNumber('seed', values.seed),
    most: wholeNumber('most', values.most, 1),
  };
}

function wholeNumber(option: string, text: string, least = 0): number {
  if (/^\d{1,15}$/.test(text) && Number(text) >= least) return Number(text);
  const expected = `a whole number${least === 0 ? '' : ` from ${least} on`}`;
  throw new Error(`"--${option}" is "${text}", expected ${expected}.`);
}

/** Tells how far it is: on a terminal as it happens, elsewhere after every tenth. */
function progress(all: number): (done: number, failures: number) => void {
  const begin = Date.now();
  let told = 0;
  return (done, failures) => {
    const rate = Math.round(done / Math.max((Date.now() - begin) / 1000, 0.001));
    const line = `${done} of ${all} cases, ${rate} a second, failures: ${failures}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${done === all ? '\n' : ''}`);
    else if (Math.floor((done / all) * 10) > told) {
      told = Math.floor((done / all) * 10);
      say(line);
    }
  };
}
