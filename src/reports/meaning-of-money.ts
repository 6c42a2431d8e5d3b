import { kinds, type FigureKind } from '../model/figure-kinds.ts';
import type { Surroundings } from './amount-in-sentence.ts';
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
  const { before } = around;
  if (/\(\s*(?:about |around |nearly |over |more than |some |or |equivalent to )?$/.test(before)) {
    const isMoney = previous && kinds[previous.kind].dimension === 'money';
    if (isMoney && previous.unit !== unit) return { ...previous, unit, isConverted: true };
  }
  const said = kindOfMoney(around);
  if (said) return { ...said, unit };
  const paid = previous?.kind === 'volume' && paidFor.test(before) ? tradeOf(around) : undefined;
  if (paid) return { kind: paid, unit, what: previous?.what };
  const carried = previous ?? (pointsToEarlier(before) ? earlier : undefined);
  const kind = carried?.of ?? carried?.kind;
  const isSame = previous === undefined || leadsOn(before);
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
