import { kinds, type FigureKind } from '../../../src/model/figure-kinds.ts';
import type { Surroundings } from './amount-in-sentence.ts';
import { goodsListed, listsGoods } from './goods-listed.ts';
import { kindOfMoney, moneyWordIn } from './kind-words.ts';
import type { Meaning, Unread } from './meaning.ts';
import { leadsOn, pointsToEarlier } from './words-carried-on.ts';

const paidFor =
  /\b(?:worth|valued at|a value of|earning|for|at a cost of|totalling|value)\s(?:about |nearly |over |more than |some |around )?$/;

/** What a sum of money is for, by the words beside it, else as the sum before it. */
export function meaningOfMoney(
  unit: string,
  around: Surroundings,
  previous: Meaning | undefined,
  earlier: Meaning | undefined,
): Meaning | Unread {
  const { before, bare, upTo } = around;
  if (/\(\s*(?:about |around |nearly |over |more than |some |or |equivalent to )?$/.test(before)) {
    const isMoney = previous && kinds[previous.kind].dimension === 'money';
    if (isMoney && previous.unit !== unit) return { ...previous, unit, isConverted: true };
  }
  const listed = goodsListed(around, previous, previous ?? earlier);
  if (listed) return { ...listed, unit };
  const said = kindOfMoney(around);
  const fromKind = before.slice(moneyWordIn(before)?.start ?? 0);
  const isOfSome = said?.what === undefined && listsGoods(fromKind);
  if (said && isOfSome && (said.kind === 'trade_export' || said.kind === 'trade_import')) {
    return { reason: 'Goods are listed, but not told which the sum is for.' };
  }
  if (said) return { ...said, unit };
  const paid = previous?.kind === 'volume' && paidFor.test(before) ? tradeOf(around) : undefined;
  if (paid) return { kind: paid, unit, what: previous?.what };
  const pointsBack = pointsToEarlier(before);
  const carried = previous ?? (pointsBack && upTo === before ? earlier : undefined);
  const kind = carried?.of ?? carried?.kind;
  const isSame = pointsBack || leadsOn(bare);
  if (carried && kind && isSame && kinds[kind].dimension === 'money') {
    return {
      kind,
      unit,
      what: carried.what,
      isNegative: carried.isNegative && carried.kind === kind,
    };
  }
  return { reason: 'The words beside it do not say what the sum is for.' };
}

/** Whether goods of which the weight is told were bought or sold. */
function tradeOf({ sentence, before }: Surroundings): FigureKind | undefined {
  const start = sentence.slice(0, sentence.indexOf(before) + before.length);
  const kind = moneyWordIn(start)?.kind;
  if (kind === 'trade_export' || kind === 'trade_import') return kind;
  if (/\b(?:bought|purchased)\b/.test(start)) return 'trade_import';
  return /\bsold\b/.test(start) ? 'trade_export' : undefined;
}
