import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { asTables, type Benchmarks } from './tables.ts';
import type { Trial } from './trial.ts';

const inDocs = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const data = inDocs('benchmarks.json');
const page = inDocs('benchmarks.md');
const begin = '<!-- Written by "npm run bench -- --record" from here … -->';
const end = '<!-- … to here. -->';

/** Adds measurements to those that are kept in `docs/`, and writes the tables there again. */
export async function record(measured: Benchmarks): Promise<void> {
  const known = existsSync(data)
    ? (JSON.parse(readFileSync(data, 'utf8')) as Benchmarks)
    : undefined;
  const all = withTrials(known, measured);
  await writeFormatted(data, JSON.stringify(all));
  await writeFormatted(page, withTables(readFileSync(page, 'utf8'), asTables(all)));
}

/**
 * Returns the known measurements and the new ones, which replace earlier ones of the same size. What
 * another machine, or other versions, measured is dropped.
 */
export function withTrials(known: Benchmarks | undefined, { machine, trials }: Benchmarks) {
  const kept = isDeepStrictEqual(known?.machine, machine) ? (known?.trials ?? []) : [];
  const isNew = ({ briefings }: Trial) => trials.some((trial) => trial.briefings === briefings);
  const all = [...kept.filter((trial) => !isNew(trial)), ...trials];
  return { machine, trials: all.sort((one, other) => one.briefings - other.briefings) };
}

/**
 * Puts tables between the two marks of a page.
 *
 * @throws where the page has no such marks.
 */
export function withTables(text: string, tables: string): string {
  const [from, until] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || until < from) {
    throw new Error(
      `docs/benchmarks.md lacks the lines "${begin}" and "${end}"; add them around its tables.`,
    );
  }
  return `${text.slice(0, from)}${begin}\n\n${tables}\n${text.slice(until)}`;
}

async function writeFormatted(path: string, text: string): Promise<void> {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...style, filepath: path }));
}
