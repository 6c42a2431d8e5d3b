import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { docs, withFigures, writeFormatted } from '../docs-page.ts';
import { tradeChart } from './trade-chart.ts';
import { tradeTable } from './trade-table.ts';
import type { Trade } from './trade.ts';

const data = `${docs}search-trade.json`;
const page = `${docs}benchmarks.md`;
const chart = `${docs}search-trade.svg`;

/** Adds what was found for one size of archive to what is kept in `docs/`; draws page and chart anew. */
export async function recordTrade(found: Trade): Promise<void> {
  const known = existsSync(data) ? (JSON.parse(readFileSync(data, 'utf8')) as Trade[]) : [];
  const others = known.filter(({ briefings }) => briefings !== found.briefings);
  const trades = [...others, found].sort((one, other) => one.briefings - other.briefings);
  await writeFormatted(data, JSON.stringify(trades));
  const text = withFigures(readFileSync(page, 'utf8'), tradeTable(trades), 'bench:search');
  await writeFormatted(page, text);
  writeFileSync(chart, tradeChart(trades));
}
