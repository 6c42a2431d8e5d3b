import type { PublishedBriefing } from './archive.ts';
import { silentIn, type AmountRow, type Amounts } from './glance/amounts.ts';
import type { Directions } from './glance/directions.ts';
import type { Dot } from './glance/dots.ts';
import type { Quantity } from './glance/quantity.ts';
import type { Glance } from './glance.ts';
import { isMissing } from './glance/part.ts';
import { figuresOf, pairsOf } from './placed-figure.ts';

/** A chart of a pair with the numbers of one briefing among others. */
export type ChartInContext = { pair: string } & Pick<Glance, 'sides'> &
  (
    | { of: 'trade'; part: Amounts }
    | { of: 'direction'; part: Directions }
    | { of: 'quantity'; part: Quantity }
  );

/**
 * Returns a chart of the first of a briefing's pairs on which the briefing has two or more of the chart's numbers. A
 * chart of trade comes first, with the periods of these numbers, the periods directly before and after, and the goals of
 * the briefing; then the directions of trade; then the main quantity.
 */
export function chartInContext(
  briefing: PublishedBriefing,
  glanceOfPair: (pair: string) => Glance,
): ChartInContext | undefined {
  const isOwn = ({ figures }: Dot) => figures.some((figure) => figure.briefing === briefing);
  const hasTwo = (dots: readonly (Dot | undefined)[]) =>
    dots.filter((dot) => dot && isOwn(dot)).length > 1;
  const hasOwn = ({ dots }: AmountRow) => dots.some(isOwn);
  const pairs = [...new Set(figuresOf(briefing).flatMap(pairsOf))];
  const all = pairs.map((pair) => ({ pair, glance: glanceOfPair(pair) }));
  for (const { pair, glance } of all) {
    const { exchange, sides } = glance;
    if (isMissing(exchange)) continue;
    if (!hasTwo([...exchange.rows, ...exchange.goals].flatMap(({ dots }) => dots))) continue;
    const rows = exchange.rows.filter((_, index, all) =>
      all.slice(Math.max(index - 1, 0), index + 2).some(hasOwn),
    );
    const goals = exchange.goals.filter(hasOwn);
    const left = { silent: silentIn(rows, sides), earlier: 0, pastGoals: [] };
    return { of: 'trade', pair, sides, part: { ...exchange, rows, goals, ...left } };
  }
  for (const { pair, glance } of all) {
    const { direction, quantity, sides } = glance;
    if (!isMissing(direction)) {
      const dots = direction.rows.flatMap(({ sold = [], reported }) => [...sold, reported]);
      if (hasTwo(dots)) return { of: 'direction', pair, sides, part: direction };
    }
    if (!isMissing(quantity) && hasTwo([...quantity.bars, quantity.frame])) {
      return { of: 'quantity', pair, sides, part: quantity };
    }
  }
  return undefined;
}
