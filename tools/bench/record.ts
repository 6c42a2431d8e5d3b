import { existsSync, readFileSync } from 'node:fs';
import { withTrials, type Benchmarks } from './benchmarks.ts';
import { docs, withFigures, writeFormatted } from './docs-page.ts';
import { asTables } from './tables.ts';

const data = `${docs}benchmarks.json`;
const page = `${docs}benchmarks.md`;

/** Adds measurements to those that are kept in `docs/`, and writes the tables of the page again. */
export async function record(measured: Benchmarks): Promise<void> {
  const known = existsSync(data)
    ? (JSON.parse(readFileSync(data, 'utf8')) as Benchmarks)
    : undefined;
  const all = withTrials(known, measured);
  await writeFormatted(data, JSON.stringify(all));
  await writeFormatted(page, withFigures(readFileSync(page, 'utf8'), asTables(all), 'bench'));
}
