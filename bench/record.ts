import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withTrials, type Benchmarks } from './benchmarks.ts';
import { growthChart } from './growth-chart.ts';
import { growthOf } from './growth.ts';
import { asTables } from './tables.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const data = `${docs}benchmarks.json`;
const page = `${docs}benchmarks.md`;
const chart = `${docs}growth.svg`;

/** Adds measurements to those that are kept in `docs/`, and draws page and chart anew. */
export async function record(measured: Benchmarks): Promise<void> {
  const known = existsSync(data)
    ? (JSON.parse(readFileSync(data, 'utf8')) as Benchmarks)
    : undefined;
  const all = withTrials(known, measured);
  await write(data, JSON.stringify(all));
  await write(page, withFigures(readFileSync(page, 'utf8'), asTables(all)));
  writeFileSync(chart, growthChart(growthOf(all)));
}

const begin = '<!-- Written by "npm run bench -- --record" from here … -->';
const end = '<!-- … to here. -->';

/**
 * Puts figures between the two marks of a page.
 *
 * @throws where the page has no such marks.
 */
export function withFigures(text: string, figures: string): string {
  const [before, rest] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/benchmarks.md has no lines "${begin}" and "${end}" around its figures.`);
  }
  return `${before}${begin}\n\n${figures}\n${end}${after}`;
}

async function write(path: string, text: string): Promise<void> {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...style, filepath: path }));
}
