import type { Names } from '../attribution.ts';
import { sidesOfPair } from '../country.ts';
import type { Dossier } from '../dossier.ts';
import { directionOf } from '../figure.ts';
import type { FigureKind } from '../figure-kinds.ts';
import { compareText } from '../order.ts';
import { endsOf, periodKey, spanOf } from '../period.ts';
import { namesNoYear, type PlacedFigure } from '../placed-figure.ts';
import type { Series } from '../series.ts';
import { dotsOf, type Dot, type Drawn, type Sides } from './dots.ts';
import type { Part } from './part.ts';

const mostPeriods = 6;

export interface AmountRow {
  period: string;
  /** The smallest first. */
  dots: Dot[];
  /** Whether it is a part of a year that has an actual number: short charts leave it to their table. */
  isPartOfYear?: boolean;
}

export interface Amounts {
  unit: string;
  /** The oldest first. */
  rows: AmountRow[];
  /** The smallest first; those without a year apart from those of each period. */
  goals: AmountRow[];
  /** Goals for periods that are over, which are not drawn. */
  pastGoals: Dot[];
  /** How many earlier periods are left out. */
  earlier: number;
  /** The countries of the pair without a number of their own. */
  silent: string[];
  /** The countries from which and to which investment flows. */
  flow?: Flow | undefined;
}

type Flow = [from: string, to: string];

/** Numbers with the two countries of their pair, in the order of names. */
interface AmountsOfPair {
  part: Amounts;
  sides: Sides;
}

/** Returns a series as the rows of a chart, or undefined where it has a number below zero. */
export function amountsOfSeries(
  { points }: Series,
  pair: string,
  names: Names,
): AmountsOfPair | undefined {
  if (points.some(({ amount }) => amount < 0)) return undefined;
  const sides = sidesOfPair(pair);
  const figures = points.flatMap(({ figures }) => figures);
  const isGoal = ({ status }: PlacedFigure) => status === 'target';
  const part = amountsOf(
    figures.filter((figure) => !isGoal(figure)),
    figures.filter(isGoal),
    sides,
    (figures) => dotsOf(figures, sides, names),
  );
  return { part: { ...part, silent: [] }, sides };
}

/** Returns trade both ways with its goals. */
export function exchangeIn(
  { targets }: Dossier,
  ofPair: readonly PlacedFigure[],
  pastGoals: readonly PlacedFigure[],
  sides: Sides,
  drawn: Drawn,
): Part<Amounts> {
  const isTotal = ({ kind, what }: PlacedFigure) => kind === 'trade_total' && what === undefined;
  const figures = ofPair.filter((figure) => isTotal(figure) && figure.status !== 'target');
  const goals = targets
    .filter(({ isPast }) => !isPast)
    .flatMap(({ statements }) => statements)
    .filter((goal) => isTotal(goal) && ofPair.includes(goal));
  if (figures.length + goals.length === 0) {
    const hasGrowth = ofPair.some(({ kind, of }) => kind === 'growth_rate' && of === 'trade_total');
    return { missing: hasGrowth ? 'trade-value-but-growth' : 'trade-value' };
  }
  const past = drawn(pastGoals.filter(isTotal));
  return { ...amountsOf(figures, goals, sides, drawn), pastGoals: past };
}

/** Returns investment by one of the countries in the other, in the direction that has more numbers. */
export function investmentIn(
  ofPair: readonly PlacedFigure[],
  sides: Sides,
  drawn: Drawn,
): Part<Amounts> {
  const ofKind = (wanted: FigureKind) =>
    ofPair.filter(({ kind, status }) => kind === wanted && status !== 'target');
  const flows = Map.groupBy(ofKind('investment_stock'), (figure) => flowOf(figure)?.join('-'));
  flows.delete(undefined);
  const [figures] = [...flows.values()].sort((a, b) => b.length - a.length);
  const [first] = figures ?? [];
  if (!figures || !first) return { missing: 'total-investment' };
  return { ...amountsOf(figures, [], sides, drawn), flow: flowOf(first) };
}

function amountsOf(
  figures: readonly PlacedFigure[],
  goals: readonly PlacedFigure[],
  sides: Sides,
  drawn: Drawn,
): Amounts {
  const unit = usualUnit([...figures, ...goals]);
  const inUnit = (all: readonly PlacedFigure[]) => all.filter((figure) => figure.unit === unit);
  const all = withPartsOfYears(rowsByPeriod(inUnit(figures), drawn));
  const [from] = all.filter(({ isPartOfYear }) => !isPartOfYear).slice(-mostPeriods);
  const start = from ? endsOf(from.period).first : '';
  const rows = all.filter(({ period }) => endsOf(period).last >= start);
  const isOpen = Map.groupBy(inUnit(goals), (goal) => namesNoYear(goal));
  const undated = drawn(isOpen.get(true) ?? []);
  return {
    unit,
    rows,
    goals: [
      ...rowsByPeriod(isOpen.get(false) ?? [], drawn),
      ...(undated.length > 0 ? [{ period: '', dots: undated }] : []),
    ],
    pastGoals: [],
    earlier: all.length - rows.length,
    silent: silentIn(rows, sides),
  };
}

/** Returns the countries from which rows have no number. */
export function silentIn(rows: readonly AmountRow[], sides: Sides): string[] {
  const heard = new Set(rows.flatMap(({ dots }) => dots.map(({ side }) => side)));
  return sides.filter((side) => !heard.has(side));
}

/** Returns a row for each period, whether it is inferred or not, the oldest first. */
export function rowsByPeriod(figures: readonly PlacedFigure[], drawn: Drawn): AmountRow[] {
  const byEnds = Map.groupBy(figures, ({ period }) => spanKey(period));
  return Array.from(byEnds.values(), (group) => ({
    period: group.map(({ period }) => period).sort(shortestFirst)[0] ?? '',
    dots: drawn(group),
  })).sort((a, b) => compareText(periodKey(a.period), periodKey(b.period)));
}

function withPartsOfYears(rows: readonly AmountRow[]): AmountRow[] {
  const years = rows.filter(
    ({ period, dots }) =>
      spanOf(period) === 'year' && dots.some(({ figure }) => figure.status === 'actual'),
  );
  const isPartOfYear = ({ period }: AmountRow) => {
    const span = spanOf(period);
    if (span === 'year' || span === 'day') return false;
    const { first, last } = endsOf(period);
    return years.some(
      (year) => endsOf(year.period).first <= first && last <= endsOf(year.period).last,
    );
  };
  return rows.map((row) => (isPartOfYear(row) ? { ...row, isPartOfYear: true } : row));
}

export function spanKey(period: string): string {
  const { first, last } = endsOf(period);
  return `${first}/${last}`;
}

function shortestFirst(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

/** Returns the unit of most figures. */
export function usualUnit(figures: readonly PlacedFigure[]): string {
  const counts = Array.from(
    Map.groupBy(figures, ({ unit }) => unit),
    ([unit, { length }]) => ({ unit, length }),
  );
  return counts.sort((a, b) => b.length - a.length || compareText(a.unit, b.unit))[0]?.unit ?? '';
}

/** Returns from which country goods or money flow, and to which. */
export function flowOf(figure: PlacedFigure): Flow | undefined {
  const { country, partner } = figure;
  const direction = directionOf(figure);
  if (country === undefined || partner === undefined) return undefined;
  if (direction === 'export' || direction === 'outward') return [country, partner];
  if (direction === 'import' || direction === 'inward') return [partner, country];
  return undefined;
}
