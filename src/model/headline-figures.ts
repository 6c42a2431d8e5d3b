import { distinctFigures } from './disagreements.ts';
import type { Dossier } from './dossier.ts';
import type { FigureKind } from './figure-kinds.ts';
import { spanOf } from './period.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import { measureKey } from './series.ts';
import type { TargetProgress } from './targets.ts';

/** The number by which a relation is known. */
export interface HeadlineFigures {
  pair: string;
  kind: FigureKind;
  period: string;
  /** One, or those that cannot be one where reports disagree. */
  actuals: PlacedFigure[];
  /** What is aimed at, next to come. */
  target?: PlacedFigure | undefined;
}

/** What tells most of a relation first, and how long a period its number is about. */
const telling = [
  ['trade_total', 'year'],
  ['investment_stock', 'day'],
] as const satisfies [FigureKind, string][];

/**
 * The latest number of a pair that tells most: trade over a whole year, else investment on a day.
 * Only what is printed counts, not what we calculated; nothing where no report has such a number.
 */
export function headlineFiguresOf({
  pair,
  figures,
  targets,
}: Pick<Dossier, 'pair' | 'figures' | 'targets'>): HeadlineFigures | undefined {
  for (const [kind, span] of telling) {
    const [latest, ...others] = latestFirst(
      figures.filter((figure) => isTelling(figure, kind) && spanOf(figure.period) === span),
    );
    if (!latest) continue;
    const rivals = others.filter(
      (figure) => figure.period === latest.period && measureKey(figure) === measureKey(latest),
    );
    return {
      pair,
      kind,
      period: latest.period,
      actuals: distinctFigures([latest, ...rivals]),
      target: targetOf(latest, targets),
    };
  }
  return undefined;
}

function isTelling(figure: PlacedFigure, kind: FigureKind): boolean {
  const { what, status, derived, partner } = figure;
  const isOfBoth = partner !== 'world';
  return figure.kind === kind && isOfBoth && !what && status === 'actual' && !derived;
}

/** Targets still ahead stand in the order of their periods, the last first; some name no year. */
function targetOf(
  figure: PlacedFigure,
  targets: readonly TargetProgress[],
): PlacedFigure | undefined {
  return targets.findLast(
    ({ target, isPast }) =>
      !isPast && spanOf(target.period) !== 'day' && measureKey(target) === measureKey(figure),
  )?.target;
}
