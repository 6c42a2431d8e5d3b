import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import type { Surroundings } from './amount-in-sentence.ts';
import { kindOfMoney, moneyWordIn } from './kind-words.ts';
import type { Meaning, Unread } from './meaning.ts';
import { rateOf, subjectIn } from './rate-words.ts';
import { isApposition, pointsToEarlier } from './words-carried-on.ts';

/** "5% to 4,210 tonnes" tells that the weight grew, not what was paid. */
const toWeight =
  /^[\d.,]+\s*(?:%|per ?cent)\s+to\s+(?:about |around |nearly |almost |over |more than |some )?[\d.,]+\s*(?:(?:thousand|million|billion|mln|bln)\s+)?(?:(?:metric )?tons?|tonnes?|kg|kilograms)\b/i;

/** Whether a percentage is growth or a share, and of what. */
export function meaningOfRate(
  around: Surroundings,
  previous: Meaning | undefined,
  earlier: Meaning | undefined,
): Meaning | Unread {
  const { before, bare, next, upTo } = around;
  const isGrowth = previous?.kind === 'growth_rate';
  const rate = rateOf(around, isGrowth);
  const unit = '%';
  if (rate === undefined) return { reason: 'The words beside it do not say of what it is a rate.' };
  if (rate.kind === 'share') {
    if (rate.what !== undefined) {
      const isOverTime = /\b(?:exports?|imports?|trade|turnover|output|production|sales)\b/.test(
        rate.what,
      );
      return { kind: 'share', unit, what: rate.what, isOverTime };
    }
    return { reason: 'The words beside it do not say of what it is a share.' };
  }
  const sign = rate.isNegative ?? previous?.isNegative ?? false;
  const growth = (of: FigureKind, what?: string): Meaning => ({
    kind: 'growth_rate',
    of,
    unit,
    isNegative: sign,
    ...(what !== undefined && { what }),
  });
  const subject = grownIn(before, around);
  if (subject === 'none') return { reason: 'No kind of figure is for what grew.' };
  if (subject) {
    const isTrade = subject.kind === 'trade_export' || subject.kind === 'trade_import';
    const isOfWeight = isTrade && toWeight.test(around.sentence.slice(upTo.length));
    return growth(isOfWeight ? 'volume' : subject.kind, subject.what);
  }
  if (previous && isApposition(bare)) {
    const of = previous.of ?? previous.kind;
    if (of !== 'share' && of !== 'duration') {
      return { ...growth(of, previous.what), isListed: previous.isListed };
    }
  }
  const after = grownIn(/^\s+(?:[\w-]+\s+){0,2}?(?:in|of)\s.*/.exec(next)?.[0] ?? '', around);
  if (after !== undefined && after !== 'none') return growth(after.kind, after.what);
  const back = upTo === before && pointsToEarlier(upTo) ? earlier : undefined;
  const of = back?.of ?? back?.kind;
  if (of && of !== 'share' && of !== 'duration') return growth(of, back?.what);
  return { reason: 'The words beside it do not say what grew.' };
}

/** What grew, in the words before or after; "none" for what no kind of figure is for. */
function grownIn(
  text: string,
  around: Surroundings,
): { kind: FigureKind; what?: string } | 'none' | undefined {
  const money = moneyWordIn(text);
  const subject = subjectIn(text);
  if (subject && subject.end > (money ? money.start + money.word.length : 0)) {
    return subject.kind === 'none' ? 'none' : { kind: subject.kind };
  }
  if (!money) return undefined;
  if (money.kind !== 'trade_export' && money.kind !== 'trade_import') return { kind: money.kind };
  const what = kindOfMoney(around)?.what;
  return { kind: money.kind, what };
}
