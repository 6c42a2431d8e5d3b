import { attributionOf } from '../attribution.ts';
import { slackOf } from '../figure.ts';
import type { FigureKind } from '../figure-kinds.ts';
import { compareText } from '../order.ts';
import { periodKey } from '../period.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import { flowOf, rowsByPeriod, spanKey, usualUnit } from './amounts.ts';
import type { Dot, Drawn, Sides } from './dots.ts';
import type { Part } from './part.ts';

const mostRows = 4;

export interface DirectionRow {
  period: string;
  /**
   * What the first side sells to the second, and what the second sells to the first, by one count; absent
   * where only the balance is reported.
   */
  sold?: [there: Dot, back: Dot];
  /** The balance as the same source reports it, or as any does where the two directions are not reported. */
  reported?: Dot | undefined;
  /** What the first sells less what it buys, and how far that may be off. */
  balance: number;
  slack: number;
}

export interface Directions {
  unit: string;
  /** The oldest first. */
  rows: DirectionRow[];
}

/** Finds periods for which one office, speaker or publisher has both directions of trade, or the balance. */
export function directionIn(
  ofPair: readonly PlacedFigure[],
  [first]: Sides,
  drawn: Drawn,
): Part<Directions> {
  const kindsOfRows: readonly FigureKind[] = ['trade_export', 'trade_import', 'trade_balance'];
  const actual = ofPair.filter(
    ({ kind, what, status }) =>
      kindsOfRows.includes(kind) && what === undefined && status !== 'target',
  );
  const unit = usualUnit(actual);
  const inUnit = actual.filter((figure) => figure.unit === unit);
  const isBalance = ({ kind, derived }: PlacedFigure) => kind === 'trade_balance' && !derived;
  const signed = ({ figure, amount }: Dot) => (figure.country === first ? amount : -amount);
  const counts = Map.groupBy(inUnit, (figure) =>
    JSON.stringify([spanKey(figure.period), attributionOf(figure), figure.status, figure.page]),
  );
  const both = [...counts.values()].flatMap((figures): DirectionRow[] => {
    const sold = figures.filter((figure) => flowOf(figure) !== undefined);
    const [there] = drawn(sold.filter((figure) => flowOf(figure)?.[0] === first));
    const [back] = drawn(sold.filter((figure) => flowOf(figure)?.[0] !== first));
    if (!there || !back) return [];
    const balance = Number((there.amount - back.amount).toPrecision(15));
    const slack = slackOf(there.figure) + slackOf(back.figure);
    const reported = drawn(figures.filter(isBalance)).find(
      (dot) => Math.abs(signed(dot) - balance) <= slack + slackOf(dot.figure),
    );
    return [{ period: there.figure.period, sold: [there, back], reported, balance, slack }];
  });
  const known = new Set(both.map(({ period }) => spanKey(period)));
  const balances = rowsByPeriod(
    inUnit.filter((figure) => isBalance(figure) && !known.has(spanKey(figure.period))),
    drawn,
  )
    .flatMap(({ dots }) => dots)
    .map((reported): DirectionRow => ({
      period: reported.figure.period,
      reported,
      balance: signed(reported),
      slack: slackOf(reported.figure),
    }));
  const rows = [...both, ...balances].sort((a, b) =>
    compareText(periodKey(a.period), periodKey(b.period)),
  );
  if (rows.length === 0) {
    return { missing: 'No source in this archive reports both exports and imports.' };
  }
  return { unit, rows: rows.slice(-mostRows) };
}
