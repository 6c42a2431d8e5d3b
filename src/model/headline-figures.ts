import { distinctFigures } from './disagreements.ts';
import type { Dossier } from './dossier.ts';
import { amountOf } from './figure.ts';
import type { FigureKind } from './figure-kinds.ts';
import { spanOf } from './period.ts';
import { latestFirst, namesNoYear, type PlacedFigure } from './placed-figure.ts';
import { measureKey } from './series.ts';
import type { SiteSettings } from './site-settings.ts';
import type { TargetProgress } from './targets.ts';

/** The number that sums up a relation. */
export interface HeadlineFigures {
  pair: string;
  kind: FigureKind;
  period: string;
  /** One figure, or several where reports disagree. */
  actuals: PlacedFigure[];
  /** The next target with a year, or else all targets without one, the smallest first. */
  targets: PlacedFigure[];
}

/**
 * Finds the latest number that sums up a pair: of the first of some kinds and lengths of time, such as trade
 * over a whole year, of which reports have one, as printed, not as we calculated it.
 */
export function headlineFiguresOf(
  { pair, figures, targets }: Pick<Dossier, 'pair' | 'figures' | 'targets'>,
  headlines: SiteSettings['headlines'],
): HeadlineFigures | undefined {
  for (const { kind, period } of headlines) {
    const span = period === 'quarter' ? '3 months' : period;
    const [latest, ...others] = latestFirst(
      figures.filter((figure) => isHeadline(figure, kind) && spanOf(figure.period) === span),
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
      targets: nextTargets(latest, targets),
    };
  }
  return undefined;
}

function isHeadline(figure: PlacedFigure, kind: FigureKind): boolean {
  const { what, status, derived, partner } = figure;
  const isOfBoth = partner !== 'world';
  return figure.kind === kind && isOfBoth && !what && status === 'actual' && !derived;
}

/** Finds the next targets of a figure; those given are in the order of their periods, the last first. */
function nextTargets(figure: PlacedFigure, targets: readonly TargetProgress[]): PlacedFigure[] {
  const ahead = targets
    .filter(({ target, isPast }) => !isPast && measureKey(target) === measureKey(figure))
    .map(({ target }) => target);
  const dated = ahead.findLast((target) => !namesNoYear(target));
  return dated ? [dated] : ahead.sort((a, b) => amountOf(a) - amountOf(b));
}
