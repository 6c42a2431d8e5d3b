import { amountOf, slackOf } from './figure.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { closestFirst } from './series.ts';

/** Numbers that cannot be one, the most closely printed of each. */
export function distinctFigures(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const distinct: { figure: PlacedFigure; amount: number; slack: number }[] = [];
  for (const figure of [...figures].sort(closestFirst)) {
    const amount = amountOf(figure);
    const slack = slackOf(figure);
    const isTold = distinct.some((other) => Math.abs(other.amount - amount) <= other.slack + slack);
    if (!isTold) distinct.push({ figure, amount, slack });
  }
  return distinct.map(({ figure }) => figure);
}
