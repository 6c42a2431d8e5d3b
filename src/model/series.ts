import { amountOf, directionOf, slackOf, type Figure } from './figure.ts';
import { compareText } from './order.ts';
import { datesOf, endsOf, periodKey, spanOf } from './period.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import { firstDay, lastDay, yearOf } from './partial-date.ts';

/**
 * Figures that may share a line in a chart: one kind of thing, one country and partner, one unit,
 * one length of period, and above all one office's statistics. Any other figure is alone in its series.
 */
export interface Series {
  /** Its anchor: that of its latest figure's kind and sides. */
  id: string;
  /** What all of its figures have in common. */
  like: PlacedFigure;
  /** In time order. A number that several briefings print for one period is one point. */
  points: SeriesPoint[];
}

interface SeriesPoint {
  period: string;
  status: Figure['status'];
  /** In ones of the unit. */
  amount: number;
  /** The figure most closely printed. */
  figure: PlacedFigure;
  /** All figures that agree with it, that one included. */
  figures: PlacedFigure[];
}

/**
 * Groups figures into series, those with the latest and most points first.
 *
 * @param isDisputed whether a disagreement names a figure, which then joins no others.
 */
export function seriesOf(
  figures: readonly PlacedFigure[],
  isDisputed: (figure: PlacedFigure) => boolean = () => false,
): Series[] {
  const groups = Map.groupBy(figures, (figure) =>
    isComparable(figure) && !isDisputed(figure) ? seriesKey(figure) : figure.id,
  );
  const taken = new Map<string, number>();
  return [...groups.values()]
    .map((group) => ({ like: latestFirst(group)[0] as PlacedFigure, points: pointsOf(group) }))
    .sort(
      (a, b) =>
        compareText(lastKey(b.points), lastKey(a.points)) ||
        b.points.length - a.points.length ||
        compareText(a.like.id, b.like.id),
    )
    .map(({ like, points }) => {
      const name = nameOf(like);
      const times = (taken.get(name) ?? 0) + 1;
      taken.set(name, times);
      return { id: times === 1 ? name : `${name}-${times}`, like, points };
    });
}

/** Returns a key of the thing measured, the same for any statistics office and from either side. */
export function measureKey(figure: PlacedFigure): string {
  const { kind, of, what, unit, country = '', partner = '' } = figure;
  const direction = directionOf(figure);
  const there = ['one way', country, partner];
  const back = ['one way', partner, country];
  const flow = { export: there, outward: there, import: back, inward: back }[direction as string];
  const sides =
    flow ??
    (direction === 'two_way' && kind !== 'trade_balance'
      ? ['both ways', ...[country, partner].sort()]
      : ['', country, partner]);
  const thing = kind === 'trade_export' || kind === 'trade_import' ? 'trade_flow' : kind;
  return JSON.stringify([thing, of, what?.toLowerCase(), unit, ...sides]);
}

function seriesKey(figure: PlacedFigure): string {
  const { kind, of, what, unit, country, partner, reporter, period, base, briefing } = figure;
  return JSON.stringify([
    kind,
    of,
    what?.toLowerCase(),
    unit,
    country,
    partner,
    directionOf(figure),
    reporter,
    partOfYear(period),
    base && [spanOf(base), ...distanceBetween(base, period)],
    // A count of one project or plant has no partner that would distinguish it from another's.
    country === undefined && what === undefined ? briefing.slug : '',
  ]);
}

/**
 * Returns whether figures of other periods may be compared with one: it is an office's statistics, and
 * its period is not just the day of the report.
 */
function isComparable({ reporter, period, briefing: { date } }: PlacedFigure): boolean {
  const { first } = endsOf(period);
  const isOfReport = spanOf(period) === 'day' && first >= firstDay(date) && first <= lastDay(date);
  return reporter !== undefined && !isOfReport;
}

/** Returns a key of the part of the year: years go with years, first halves with first halves. */
function partOfYear(period: string): string {
  const [from, to] = datesOf(period);
  const span = spanOf(period);
  if (span === 'year' || span === 'day') return span;
  const years = to === undefined ? 0 : Number(yearOf(to)) - Number(yearOf(from));
  return `${from.slice(4)}/${to?.slice(4) ?? ''} ${years}`;
}

/** Returns the distance of two beginnings in months and days, which leap years do not change. */
function distanceBetween(base: string, period: string): [months: number, days: number] {
  const [before, after] = [new Date(endsOf(base).first), new Date(endsOf(period).first)];
  const years = after.getUTCFullYear() - before.getUTCFullYear();
  return [
    years * 12 + after.getUTCMonth() - before.getUTCMonth(),
    after.getUTCDate() - before.getUTCDate(),
  ];
}

function pointsOf(group: readonly PlacedFigure[]): SeriesPoint[] {
  const periods = Map.groupBy(group, ({ period, status }) => `${period} ${status}`);
  return [...periods.values()]
    .flatMap(distinctPoints)
    .sort(
      (a, b) =>
        compareText(periodKey(a.period), periodKey(b.period)) ||
        compareText(a.figure.id, b.figure.id),
    );
}

/** Returns one point for all figures that agree within their rounding, the most closely printed first. */
export function distinctPoints(figures: readonly PlacedFigure[]): SeriesPoint[] {
  // Most have no other of their period; to read how closely each is printed takes long.
  const [only, ...others] = figures;
  if (only && others.length === 0) return [pointOf(only, amountOf(only))];
  const points: (Measured & { point: SeriesPoint })[] = [];
  for (const measured of figures.map(measure).sort(closestFirst)) {
    const same = points.find((point) => agree(point, measured));
    if (same) same.point.figures.push(measured.figure);
    else points.push({ ...measured, point: pointOf(measured.figure, measured.amount) });
  }
  return points.map(({ point }) => point);
}

function pointOf(figure: PlacedFigure, amount: number): SeriesPoint {
  const { period, status } = figure;
  return { period, status, amount, figure, figures: [figure] };
}

/** A figure with its amount, and how far from that the exact one may be. */
interface Measured {
  figure: PlacedFigure;
  amount: number;
  slack: number;
}

function measure(figure: PlacedFigure): Measured {
  return { figure, amount: amountOf(figure), slack: slackOf(figure) };
}

/** Compares by closeness of print, the closest first; among equals by id. */
function closestFirst(a: Measured, b: Measured): number {
  return a.slack - b.slack || compareText(a.figure.id, b.figure.id);
}

/** Returns whether two figures can be one number, each rounded in its own way. */
function agree(a: Measured, b: Measured): boolean {
  return Math.abs(a.amount - b.amount) <= a.slack + b.slack;
}

function lastKey(points: readonly SeriesPoint[]): string {
  const last = points.at(-1);
  return last ? periodKey(last.period) : '';
}

function nameOf({ kind, of, country, partner }: PlacedFigure): string {
  return [kind, of, country, partner]
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
    .replaceAll('_', '-');
}
