import { counted } from '../benchmarks.ts';
import { round, segment, text } from '../chart-marks.ts';
import { spread } from '../spread.ts';
import type { Price } from './counted-index.ts';

/** A way to divide an archive, as a line of the chart. */
export interface TradeLine {
  name: string;
  isUsual: boolean;
  /** From the largest chunks to the smallest. */
  points: { chunk: number; price: Price }[];
}

/** What a panel shows, and where. */
export interface TradePanel {
  heading: string;
  lines: readonly TradeLine[];
  /** The size of chunks that the site has. */
  usualChunk: number;
  /** Where it begins, from above, heading included. */
  top: number;
  height: number;
}

const left = 76;
const right = 832;
const lineHeight = 17;
const kilobyteTicks = [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000];

/** Draws prices of searches: requests to the right, kilobytes upwards on a logarithmic scale. */
export function tradePanel({ heading, lines, usualChunk, top, height }: TradePanel): string {
  const prices = lines.flatMap(({ points }) => points.map(({ price }) => price));
  const kilobytes = prices.map(({ bytes }) => bytes / 1000);
  const [low, high] = [Math.min(...kilobytes) / 1.15, Math.max(...kilobytes)];
  const most = Math.max(...prices.map(({ requests }) => requests));
  const step = most > 30 ? 10 : 5;
  const ceiling = top + 58;
  const bottom = top + height - 44;
  const x = (requests: number) => round(left + (requests / (most * 1.02)) * (right - left));
  const up = (bottom - ceiling) / Math.log(high / low);
  const y = (bytes: number) => round(bottom - Math.log(bytes / 1000 / low) * up);
  const placeOf = ({ requests, bytes }: Price) => `${x(requests)} ${y(bytes)}`;

  const sizes = lines[0]?.points.map(({ chunk }) => chunk) ?? [];
  const bySize = sizes.map((chunk, index) => {
    const own = lines.flatMap(({ points }) => points[index]?.price ?? []);
    return {
      chunk,
      path: own.map(placeOf).join('L'),
      end: own.at(-1) ?? { requests: 0, bytes: 1 },
    };
  });
  const ends = [...bySize].sort((one, other) => other.end.bytes - one.end.bytes);
  const labelPlaces = spread(
    ends.map(({ end }) => y(end.bytes)),
    lineHeight,
  );
  return `<g>
${text(28, top + 14, heading, 'heading')}
${[
  ...kilobyteTicks
    .filter((tick) => tick >= low && tick <= high)
    .flatMap((tick) => [
      segment(left, y(tick * 1000), right, y(tick * 1000), 'rule'),
      text(left - 10, y(tick * 1000) + 4, `${counted(tick)} KB`, 'tick', 'text-anchor="end"'),
    ]),
  segment(left, bottom, right, bottom, 'axis'),
  ...Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step).flatMap(
    (tick) => [
      segment(x(tick), bottom, x(tick), bottom + 5, 'axis'),
      text(x(tick), bottom + 21, String(tick), 'tick', 'text-anchor="middle"'),
    ],
  ),
  text((left + right) / 2, bottom + 38, 'requests', 'tick', 'text-anchor="middle"'),
  ...bySize.map(({ path }) => `<path d="M${path}" class="size"/>`),
  ...lines.map(lineOf),
  ...ends.flatMap(({ chunk, end }, index) => {
    const at = round(labelPlaces[index] ?? y(end.bytes));
    const isAside = Math.abs(at - y(end.bytes)) > 3;
    const from = x(end.requests);
    return [
      ...(isAside ? [segment(from + 8, y(end.bytes), from + 20, at, 'leader')] : []),
      text(from + 25, at + 4, `chunks of ${counted(chunk)}`, 'words'),
    ];
  }),
].join('\n')}
</g>`;

  function lineOf({ name, isUsual, points }: TradeLine): string {
    const kind = isUsual ? 'own' : 'other';
    const path = points.map(({ price }) => placeOf(price)).join('L');
    const head = points[0]?.price ?? { requests: 0, bytes: 1 };
    const dots = points.map(({ chunk, price }) => {
      const isChoice = isUsual && chunk === usualChunk;
      const at = `cx="${x(price.requests)}" cy="${y(price.bytes)}"`;
      return isChoice
        ? `<circle ${at} r="10" class="choice"/><circle ${at} r="5" class="own"/>`
        : `<circle ${at} r="3.5" class="other${isUsual ? ' usual' : ''}"/>`;
    });
    const chosen = points.filter(({ chunk }) => isUsual && chunk === usualChunk);
    const values = chosen.map(({ price }) =>
      text(x(price.requests) + 13, y(price.bytes) + 17, kilobytesInWords(price), 'words own-words'),
    );
    const words = isUsual ? 'words own-words' : 'words';
    return [
      `<path d="M${path}" class="${kind}"/>`,
      ...dots,
      text(x(head.requests), y(head.bytes) - 14, name, words, 'text-anchor="middle"'),
      ...values,
    ].join('');
  }
}

/** E.g. "211 KB in 20 requests". */
export function priceInWords({ bytes, requests }: Price): string {
  return `${kilobytesInWords({ bytes })} in ${Math.round(requests)} requests`;
}

function kilobytesInWords({ bytes }: Pick<Price, 'bytes'>): string {
  return `${counted(Math.round(bytes / 1000))} KB`;
}
