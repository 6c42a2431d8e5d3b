import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import { distinctPoints, measureKey } from './series.ts';

/** One thing at one time, for which there are figures that cannot be one number. */
export interface Disagreement {
  period: string;
  /** At least two, the most closely printed of each number; never averaged. */
  figures: PlacedFigure[];
}

/** Finds where figures of any office and from either side disagree, the latest period first. */
export function disagreementsAmong(figures: readonly PlacedFigure[]): Disagreement[] {
  const groups = Map.groupBy(
    latestFirst(figures),
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
