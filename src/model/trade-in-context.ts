import type { PublishedBriefing } from './archive.ts';
import { isMissing, type Amounts, type Dot, type Glance } from './glance.ts';
import { figuresOf, pairsOf } from './placed-figure.ts';

/** The trade of a pair, with the numbers of one briefing among those of the others. */
export interface TradeInContext {
  part: Amounts;
  sides: Glance['sides'];
}

/**
 * Returns the trade of the first of a briefing's pairs of which the briefing has two or more numbers.
 */
export function tradeInContext(
  briefing: PublishedBriefing,
  glanceOfPair: (pair: string) => Glance,
): TradeInContext | undefined {
  const isOwn = ({ figures }: Dot) => figures.some((figure) => figure.briefing === briefing);
  const own = figuresOf(briefing).filter(({ kind }) => kind === 'trade_total');
  if (own.length < 2) return undefined;
  for (const pair of new Set(own.flatMap(pairsOf))) {
    const { exchange, sides } = glanceOfPair(pair);
    if (isMissing(exchange)) continue;
    const dots = [...exchange.rows, ...exchange.goals].flatMap(({ dots }) => dots);
    if (dots.filter(isOwn).length > 1) return { part: exchange, sides };
  }
  return undefined;
}
