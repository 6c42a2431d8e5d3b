import { addTo } from './archive.ts';
import type { Conflict } from './conflict.ts';
import { isAmount, isInUnit } from './figure-rules.ts';
import { latestFirst, namesNoYear, type PlacedFigure } from './placed-figure.ts';
import { amountsIn, type PrintedAmount } from './printed-amount.ts';
import { distinctPoints, measureKey } from './series.ts';

/** One thing at one time, for which there are figures that cannot be one number. */
export interface Disagreement {
  period: string;
  /** At least two, the most closely printed of each number; never averaged. */
  figures: PlacedFigure[];
}

/**
 * Finds where figures of any office and from either side disagree, the latest period first. Targets
 * without a year are left out, as each may be for a year of its own.
 */
export function disagreementsAmong(figures: readonly PlacedFigure[]): Disagreement[] {
  const groups = Map.groupBy(
    latestFirst(figures.filter((figure) => figure.status !== 'target' || !namesNoYear(figure))),
    (figure) => `${measureKey(figure)} ${figure.period} ${figure.base ?? ''} ${figure.status}`,
  );
  return [...groups.values()].flatMap((group) => {
    const distinct = distinctFigures(group);
    const [first] = distinct;
    return first && distinct.length > 1 ? [{ period: first.period, figures: distinct }] : [];
  });
}

/** Returns the numbers that cannot be one, the most closely printed figure of each. */
export function distinctFigures(figures: readonly PlacedFigure[]): PlacedFigure[] {
  return distinctPoints(figures).map(({ figure }) => figure);
}

/** Returns whether a figure is disputed: a claim of its briefing in a recorded disagreement has its amount. */
export function disputedBy(
  conflicts: ReadonlyMap<string, Conflict>,
): (figure: PlacedFigure) => boolean {
  const claimed = new Map<string, PrintedAmount[]>();
  for (const { briefing, says } of [...conflicts.values()].flatMap(({ claims }) => claims)) {
    if (briefing === undefined) continue;
    for (const amount of amountsIn(says)) addTo(claimed, briefing, amount);
  }
  return (figure) =>
    (claimed.get(figure.briefing.slug) ?? []).some(
      (amount) => isAmount(amount, figure) && isInUnit(amount, figure.unit),
    );
}
