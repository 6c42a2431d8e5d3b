import { usualChunkSize } from '../../../src/search/indexer/word-chunks.ts';
import { counted } from '../benchmarks.ts';
import { escaped, text } from '../chart-marks.ts';
import { chartStyle } from '../chart-style.ts';
import type { SearchPrice } from './asking.ts';
import { shardsInWords } from './trade-table.ts';
import { priceInWords, tradePanel, type TradeLine } from './trade-panel.ts';
import type { Trade } from './trade.ts';

const width = 984;
const panels = [
  { key: 'first', heading: 'The first search of a visit', top: 96, height: 400 },
  { key: 'later', heading: 'The next search, for other words', top: 520, height: 400 },
] as const;
const whole = 944;

/** Draws the price of dividing the smallest archive that the site divides, as an SVG that stands alone. */
export function tradeChart(trades: readonly Trade[]): string {
  const trade = trades.find(isDivided) ?? trades[0];
  const title = 'The price of shards';
  const briefings = counted(trade?.briefings ?? 0);
  const subtitle = `${briefings} briefings, each line another way to divide them. Down a line, chunks of words grow smaller. Ringed: what the site does.`;
  const drawn = panels.map(({ key, ...panel }) =>
    tradePanel({ ...panel, lines: linesOf(trade, key), usualChunk: usualChunkSize }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${escaped([subtitle, ...panels.map(({ key, heading }) => told(heading, linesOf(trade, key)))].join(' '))}</desc>
<style>${chartStyle}${style}</style>
<rect width="${width}" height="${whole}" class="paper"/>
<text x="28" y="42" class="title">${title}</text>
${text(28, 65, subtitle, 'soft')}
${drawn.join('\n')}
</svg>
`;
}

function isDivided({ arrangements }: Trade): boolean {
  return arrangements.some(({ isUsual, shards }) => isUsual && shards.length > 1);
}

function linesOf(trade: Trade | undefined, key: keyof SearchPrice): TradeLine[] {
  return (trade?.arrangements ?? []).map(({ shards, isUsual, points }) => ({
    name: shardsInWords(shards),
    isUsual,
    points: points.map((point) => ({ chunk: point.chunk, price: point[key] })),
  }));
}

function told(heading: string, lines: readonly TradeLine[]): string {
  const sentences = lines.map(({ name, points }) => {
    const prices = points.map(
      ({ chunk, price }) => `${priceInWords(price)} with chunks of ${counted(chunk)}`,
    );
    return `${name}: ${prices.join(', ')}.`;
  });
  return [`${heading}.`, ...sentences].join(' ');
}

const style = `
.size{stroke:var(--soft);stroke-width:1;stroke-dasharray:1 4;opacity:.75}
.usual{stroke:var(--accent)}
.choice{stroke:var(--accent);stroke-width:1.5}
`;
