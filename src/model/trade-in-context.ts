import type { PublishedBriefing } from './archive.ts';
import { silentIn, type AmountRow, type AmountsOfPair } from './glance/amounts.ts';
import type { Dot } from './glance/dots.ts';
import type { Glance } from './glance.ts';
import { isMissing } from './glance/part.ts';
import { figuresOf, pairsOf } from './placed-figure.ts';

/** The numbers of a pair, those of one briefing among others. */
export interface TradeInContext extends AmountsOfPair {
  pair: string;
}

/**
 * Returns the trade of the first of a briefing's pairs of which the briefing has two or more numbers: the periods of
 * these with one before and one after each, and its own goals.
 */
export function tradeInContext(
  briefing: PublishedBriefing,
  glanceOfPair: (pair: string) => Glance,
): TradeInContext | undefined {
  const isOwn = ({ figures }: Dot) => figures.some((figure) => figure.briefing === briefing);
  const hasOwn = ({ dots }: AmountRow) => dots.some(isOwn);
  const own = figuresOf(briefing).filter(({ kind }) => kind === 'trade_total');
  if (own.length < 2) return undefined;
  for (const pair of new Set(own.flatMap(pairsOf))) {
    const { exchange, sides } = glanceOfPair(pair);
    if (isMissing(exchange)) continue;
    const dots = [...exchange.rows, ...exchange.goals].flatMap(({ dots }) => dots);
    if (dots.filter(isOwn).length < 2) continue;
    const rows = exchange.rows.filter((_, index, all) =>
      all.slice(Math.max(index - 1, 0), index + 2).some(hasOwn),
    );
    const goals = exchange.goals.filter(hasOwn);
    const silent = silentIn(rows, sides);
    return { pair, sides, part: { ...exchange, rows, goals, silent, earlier: 0 } };
  }
  return undefined;
}
