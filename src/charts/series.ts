import type { BarDatum } from './bars.ts';
import type { LineDatum } from './line.ts';
import { yearOf } from '../model/partial-date.ts';
import { datesOf, endsOf } from '../model/period.ts';
import type { SeriesPoint, Series } from '../model/series.ts';
import { measureInWords, printedInFull, qualifiersOf } from '../format/figure.ts';
import { periodInWords } from '../format/date.ts';

/** Moves series of growth rates to the end. */
export function amountsFirst(series: readonly Series[]): Series[] {
  const isGrowth = ({ like }: Series) => Number(like.kind === 'growth_rate');
  return series.toSorted((a, b) => isGrowth(a) - isGrowth(b));
}

/** Returns the points of a series as bars; those that are not actual say so. */
export function barsFor({ points }: Series): BarDatum[] {
  return points.map(({ period, status, amount, figure }) => ({
    label: shortPeriod(period),
    printed: [printedInFull(figure), qualifiersOf(figure)].filter(Boolean).join(', '),
    amount,
    isOpen: status !== 'actual',
  }));
}

/** Returns the actual points of a series for a line, each at the middle of its period. */
export function lineFor({ points }: Series): LineDatum[] {
  return points
    .filter(({ status }) => status === 'actual')
    .map(({ period, amount }) => ({ time: middleOf(period), amount }));
}

/** Describes a series in a sentence: "Vietnam: trade with Laos, from 2024 (US$ 2.25 billion) to 2025 (…)." */
export function seriesInWords({ like, points }: Series): string {
  const pointInWords = ({ period, figure }: SeriesPoint) =>
    `${periodInWords(period)} (${printedInFull(figure)})`;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return measureInWords(like);
  if (first === last) return `${measureInWords(like)}, ${pointInWords(first)}.`;
  return `${measureInWords(like)}, from ${pointInWords(first)} to ${pointInWords(last)}.`;
}

function shortPeriod(period: string): string {
  const [from, to] = datesOf(period);
  if (to !== undefined && yearOf(from) !== yearOf(to)) return `${yearOf(from)}–${yearOf(to)}`;
  return periodInWords(period)
    .replace(/\p{L}+/gu, (word) => (months.test(word) ? word.slice(0, 3) : word))
    .replace(', inferred', ' ~');
}

const months = /^(?:January|February|April|August|September|October|November|December)$/;

function middleOf(period: string): number {
  const { first, last } = endsOf(period);
  return (Date.parse(first) + Date.parse(last)) / 2;
}
