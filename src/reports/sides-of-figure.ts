import { surroundingsOf, type Surroundings } from './amount-in-sentence.ts';
import type { Meaning, Unread } from './meaning.ts';
import type { ReadFigure, Scene } from './scene.ts';
import { sidesOfInvestment } from './sides-of-investment.ts';
import { sidesOfSupply } from './sides-of-supply.ts';
import { sidesOfTrade } from './sides-of-trade.ts';
import type { Sides } from './sides.ts';

/** Whose figure it is, and with whom; a reason where it must be told and is not. */
export function sidesOfFigure(
  { kind, of, what, isConverted }: Meaning,
  { sentence, countries, setting, earlier, amounts }: Scene,
  at: number,
  { before, next }: Surroundings,
  previous: ReadFigure | undefined,
): Sides | Unread {
  if (isConverted && previous) return previous.sides;
  const measured = of ?? kind;
  const last = amounts[at - 1];
  const from = last ? last.end + surroundingsOf(sentence, amounts, at - 1).next.length : 0;
  const to = (amounts[at]?.end ?? 0) + next.length;
  const near = countries.filter(({ start }) => start >= from && start < to);
  const isOneWay = measured !== 'trade_total' && measured.startsWith('trade_');
  const taken = sidesBefore(previous, earlier, isOneWay);
  if (measured.startsWith('trade_')) {
    const isOverall = /\b(?:total|overall|global|worldwide|foreign trade|import-export)\b/i.test(
      before,
    );
    const isBilateral =
      /\b(?:bilateral|two-way|mutual|two countries|two sides|two nations)\b/i.test(sentence);
    const sides = sidesOfTrade(measured, near, countries, isOverall, taken, isBilateral, setting);
    if (sides) return sides;
    return kind === 'growth_rate'
      ? { note: 'The words do not say between whom.' }
      : { reason: 'The words do not say between whom.' };
  }
  if (measured === 'investment_stock' || measured === 'investment_flow') {
    const sides = sidesOfInvestment(near, countries, taken, setting);
    if (sides) return sides;
    return kind === 'growth_rate' ? {} : { reason: 'The words do not say who invests where.' };
  }
  const isInvested =
    /\binvest(?:ment|ments|ors?|ed)\b/.test(what ?? '') ||
    /\binvest(?:ment|ments|ors|ed)\b/i.test(sentence);
  if (measured === 'project_count' && isInvested) {
    const sides = sidesOfInvestment(near, countries, undefined, setting);
    if (sides) return sides;
  }
  return sidesOfSupply(sentence, countries, amounts[at]?.start ?? 0, to) ?? {};
}

/** What may be taken over: of trade both ways nobody knows whose exports come next. */
function sidesBefore(
  previous: ReadFigure | undefined,
  earlier: ReadFigure | undefined,
  isOneWay: boolean,
): Sides | undefined {
  const isFit = (one: ReadFigure | undefined) =>
    one?.sides.partner !== undefined &&
    !(isOneWay && (one.meaning.of ?? one.meaning.kind) === 'trade_total');
  if (previous && isFit(previous)) return previous.sides;
  if (!earlier || !isFit(earlier)) return undefined;
  return { ...earlier.sides, note: 'The two sides stand in an earlier sentence.' };
}
