import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../run-command.ts';
import type { Change } from './cases.ts';
import { faults, type Verdict } from './judge-process.ts';
import { repeat, tryCases, type Failure } from './run.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      path: { type: 'string' },
      most: { type: 'string', default: '20' },
      keep: { type: 'string', default: '.cache/fuzz' },
    },
  });
  const seed = wholeNumber('seed', values.seed);
  const cases = wholeNumber('cases', values.cases, 1);
  const most = wholeNumber('most', values.most, 1);
  const failures: Failure[] = [];
  const onFailure = (failure: Failure) => {
    failures.push(failure);
    process.stdout.write(reportOf(failure, values.keep));
  };
  if (values.path === undefined) {
    const progress = progressOf(cases, failures);
    await tryCases({ seed, cases, most }, progress.count, onFailure);
    say(`${process.stderr.isTTY ? '\n' : ''}Seed ${seed}: ${progress.summary()}`);
  } else {
    const failure = await repeat(seed, values.path);
    if (failure) onFailure(failure);
    else say('No failures.');
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
});

/** @throws a message for the operator where an option makes no sense. */
function wholeNumber(option: string, text: string, least = 0): number {
  if (/^\d{1,15}$/.test(text) && Number(text) >= least) return Number(text);
  const expected = `a whole number${least === 0 ? '' : ` from ${least} on`}`;
  throw new Error(`"--${option}" is "${text}", expected ${expected}.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Counts cases, and says how far it is: on a terminal as it happens, else after every tenth. */
function progressOf(all: number, failures: readonly Failure[]) {
  const begin = performance.now();
  let [done, accepted, slowest] = [0, 0, 0];
  const seconds = () => (performance.now() - begin) / 1000;
  const rate = () => `${Math.round(done / seconds())} a second`;
  return {
    count: (verdict: Verdict) => {
      done++;
      if (verdict.accepted) accepted++;
      slowest = Math.max(slowest, verdict.milliseconds);
      const line = `${done} of ${all} cases, ${rate()}, failures: ${failures.length}`;
      const isTenth = Math.floor((done * 10) / all) > Math.floor(((done - 1) * 10) / all);
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`);
      else if (isTenth) say(line);
    },
    summary: () => {
      const found = failures.length === 0 ? 'no failures' : `failures: ${failures.length}`;
      const time = `${seconds().toFixed(0)} s, ${rate()}; slowest: ${slowest} ms`;
      return `${done} cases, ${accepted} accepted, ${found}; ${time}.`;
    },
  };
}

/** A failure in words: what happened, the files that make it happen, and how to repeat it. */
function reportOf({ tried, fault, seed, path }: Failure, keep: string): string {
  const files = keepFiles(`${keep}/${seed}-${path.split(':')[0]}`, tried.changes);
  const [{ bytes } = {}] = tried.changes;
  return [
    `${fault.kind}: ${faults[fault.kind]}`,
    ...linesOf(fault.message, 6).map((line) => `  ${line}`),
    ...files.map((file) => `  ${printable(file)} (in ${tried.base})`),
    `  npm run fuzz -- --seed ${seed} --path ${path}`,
    ...linesOf(tried.onDisk ? '' : Buffer.from(bytes ?? []).toString(), 30).map(
      (line) => `  | ${line}`,
    ),
    '\n',
  ].join('\n');
}

/** The first lines of a text, cut where they are long. */
function linesOf(text: string, most: number): string[] {
  const lines = text === '' ? [] : text.split('\n');
  const cut = (line: string) => (line.length > 200 ? `${line.slice(0, 200)}…` : line);
  const more = lines.length > most ? [`… and ${lines.length - most} more lines`] : [];
  return [...lines.slice(0, most).map(cut).map(printable), ...more];
}

/**
 * Writes the files of a case to a folder, where they can be looked at and read by themselves.
 *
 * @returns their paths, or what is there instead of a file.
 */
function keepFiles(folder: string, changes: readonly Change[]): string[] {
  rmSync(folder, { recursive: true, force: true });
  return changes.map(({ path, bytes, other }, index) => {
    if (!bytes) return `${path}: ${JSON.stringify(other)}`;
    try {
      return written(join(folder, path), bytes);
    } catch {
      // A name that this disk refuses, or one below another file of the case.
      return `${written(join(folder, String(index)), bytes)}, named ${JSON.stringify(path)}`;
    }
  });
}

function written(path: string, bytes: Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** What a terminal would not show, as JSON writes it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => JSON.stringify(sign).slice(1, -1));
}
