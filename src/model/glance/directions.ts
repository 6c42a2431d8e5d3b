import { attributionOf } from '../attribution.ts';
import type { Claim } from '../conflict.ts';
import type { Dossier } from '../dossier.ts';
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
  /** The balance as we calculated it in a briefing, where the source does not report it. */
  ours?: Dot | undefined;
  /** Whether an earlier row has a balance for the same period that contradicts it. */
  isRival?: boolean;
  /** What the first side sells minus what it buys, as given or as calculated, and how far rounding may put that off. */
  balance: number;
  slack: number;
}

export interface Directions {
  unit: string;
  /** The oldest first. */
  rows: DirectionRow[];
  /** Goals for periods that are over, which are not drawn. */
  pastGoals: Dot[];
  /** The id of a recorded disagreement on a period with rivals. */
  conflict?: string | undefined;
}

/** Returns the periods for which one office, speaker or publisher has both directions of trade, or the balance. */
export function directionIn(
  { conflicts }: Pick<Dossier, 'conflicts'>,
  ofPair: readonly PlacedFigure[],
  goals: readonly PlacedFigure[],
  [first]: Sides,
  drawn: Drawn,
): Part<Directions> {
  const kindsOfRows: readonly FigureKind[] = ['trade_export', 'trade_import', 'trade_balance'];
  const ofDirections = ofPair.filter(
    ({ kind, what }) => kindsOfRows.includes(kind) && what === undefined,
  );
  const actual = ofDirections.filter(({ status }) => status !== 'target');
  const pastGoals = drawn(goals.filter((goal) => ofDirections.includes(goal)));
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
    const difference = Number((there.amount - back.amount).toPrecision(15));
    const slack = slackOf(there.figure) + slackOf(back.figure);
    const reported = drawn(figures.filter(isBalance)).find(
      (dot) => Math.abs(signed(dot) - difference) <= slack + slackOf(dot.figure),
    );
    const { period } = there.figure;
    const ours = drawn(
      inUnit.filter(
        (figure) =>
          figure.derived &&
          figure.kind === 'trade_balance' &&
          spanKey(figure.period) === spanKey(period),
      ),
    ).find((dot) => Math.abs(signed(dot) - difference) <= slack + slackOf(dot.figure));
    const given = reported ?? ours;
    const balance = given ? signed(given) : difference;
    return [{ period, sold: [there, back], reported, ours, balance, slack }];
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
  if (rows.length === 0) return { missing: 'trade-directions' };
  const shown = rows.slice(-mostRows).map((row, index, all) => ({
    ...row,
    isRival: all.slice(0, index).some((other) => contradicts(other, row)),
  }));
  const conflict = shown.flatMap((row) => (row.isRival ? conflictOf(row, conflicts) : []))[0];
  return { unit, rows: shown, pastGoals, conflict };
}

function contradicts(a: DirectionRow, b: DirectionRow): boolean {
  const isApart = Math.abs(a.balance - b.balance) > a.slack + b.slack;
  return spanKey(a.period) === spanKey(b.period) && isApart;
}

/** Returns the id of a recorded disagreement between reports on the trade of a period, one of which the row is from. */
function conflictOf(
  { period, sold, reported }: DirectionRow,
  conflicts: Dossier['conflicts'],
): string[] {
  const { briefing } = (sold?.[0] ?? reported)?.figure ?? {};
  const isOn = (claim: Claim) =>
    claim.period !== undefined &&
    spanKey(claim.period) === spanKey(period) &&
    claim.briefing === briefing?.slug;
  const found = conflicts.find(
    ([, { countries, claims }]) => countries.length === 2 && claims.some(isOn),
  );
  return found ? [found[0]] : [];
}
