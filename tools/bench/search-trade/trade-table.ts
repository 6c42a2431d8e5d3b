import { usualChunkSize } from '../../../src/search/indexer/word-chunks.ts';
import { counted } from '../benchmarks.ts';
import type { Price } from './counted-index.ts';
import type { Difference, Point, Trade } from './trade.ts';

/** How many shards there are, as readers of the tables call it. */
export function shardsInWords(shards: readonly number[]): string {
  return shards.length === 1 ? 'one index' : `${shards.length} shards`;
}

/** What was found, as tables in Markdown, one for each archive. */
export function tradeTable(trades: readonly Trade[]): string {
  return trades.map(sectionOf).join('\n');
}

function sectionOf({ briefings, arrangements, probes, differences }: Trade): string {
  const rows = arrangements.flatMap(({ shards, isUsual, points }) =>
    chunksWorthTelling(points).map((point) => {
      const { chunk, soon, first, later } = point;
      const name = `${shardsInWords(shards)}, chunks of ${counted(chunk)}`;
      const isChoice = isUsual && chunk === usualChunkSize;
      return [isChoice ? `**${name}**` : name, ...[soon, first, later].map(cell)];
    }),
  );
  const table = [
    ['', 'first results', 'first search', 'next search'],
    ['---', '---:', '---:', '---:'],
    ...rows,
  ].map((row) => `| ${row.join(' | ')} |`);
  const asked = arrangements.reduce((sum, { points }) => sum + points.length, 0) - 1;
  return [
    `### ${counted(briefings)} briefings`,
    '',
    ...table,
    '',
    ...(probes > 0 ? [comparison(asked * probes, differences), ''] : []),
  ].join('\n');
}

/** Pagefind's own size, the site's, and the smallest; the picture shows the others. */
function chunksWorthTelling(points: readonly Point[]): Point[] {
  return points.filter(
    ({ chunk }, index) => index === 0 || chunk === usualChunkSize || index === points.length - 1,
  );
}

function comparison(searches: number, differences: readonly Difference[]): string {
  const kinds = Object.entries(Object.groupBy(differences, ({ kind }) => kind)).map(
    ([kind, some = []]) => `${counted(some.length)} of the kind “${kind}”`,
  );
  const otherwise = kinds.length === 0 ? 'none' : kinds.join(', ');
  return `Answered otherwise than by one index, of ${counted(searches)} searches: ${otherwise}.`;
}

function cell({ bytes, requests }: Price): string {
  return `${counted(Math.round(bytes / 1000))} KB in ${Math.round(requests)}`;
}
