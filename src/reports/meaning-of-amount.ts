import { kinds, type FigureKind } from '../model/figure-kinds.ts';
import type { Surroundings } from './amount-in-sentence.ts';
import { kindOfMoney, moneyWordIn } from './kind-words.ts';
import { lastingIn } from './lasting-words.ts';
import type { PrintedAmount } from './printed-amounts.ts';
import { rateOf, subjectIn } from './rate-words.ts';
import { whatAfter } from './what-words.ts';

/** What an amount measures. */
export interface Meaning {
  kind: FigureKind;
  of?: FigureKind;
  what?: string;
  unit: string;
  isNegative?: boolean;
  isMonthly?: boolean;
  /** It is the amount before it, in another currency. */
  isConverted?: boolean;
  /** A scope, for the reader. */
  scope?: string;
  /** Whether it is so in any one year. */
  isYearly?: boolean;
  /** A doubt, for the editor. */
  note?: string;
}

/** Why an amount is no figure, in a sentence. */
export interface Unread {
  reason: string;
}

/** Words that lead from one sum to the next of the same kind: "to", "from", "compared with". */
const onlyLeads =
  /^(?:[\s,;()–—-]|\b(?:to|from|and|or|up|down|in|by|about|around|nearly|almost|more|than|over|compared|with|against|versus|of|the|a|an|year|years|earlier|before|ago|previous|last|this|same|period|which|it|is|was|were|will|be|some|rising|increasing|falling|equivalent|approximately|then|respectively|reach(?:ing|ed)?|rise|rose|risen|grow|grew|end|between|first|half|months?|expected|projected|further|just|only|raise|lift|bring|quarter|for|at|per|each|every|annual|annually|on|average|has|have|had|been|record|high|level|worth|an?|estimated|target|mark|figure|per ?cent)\b|\b(?:to|from|with) (?:the )?\p{Lu}\p{L}+|\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December))*$/iu;
const pointsBack =
  /^\W*(?:it|this|that)\b|\b(?:the|this|that) (?:figure|number|value|amount|turnover|total)\b|\b(?:bring|raise|lift|take|push|double) (?:it|this|that|the figure)\b|^\W*(?:up|down|an increase|a rise|representing|marking)\b/i;
const paidFor =
  /\b(?:worth|valued at|a value of|earning|for|at a cost of|totalling|value)\s(?:about |nearly |over |more than |some |around )?$/;
const yearly = /^\s*(?:of [a-z ]+?)?(?:(?:\/|a|per|each|every) ?year\b|annually|yearly)/;
const yearlyScope = { scope: 'A year', isYearly: true };
const isDistance = /^\s+(?:away|from|off|north|south|east|west|inland|upstream|downstream)\b/;
const handled =
  /\b(?:capacity|handl(?:e|es|ing)|throughput|process(?:es|ing)?|able to (?:receive|load))\b/;

/**
 * What an amount measures, from the words beside it.
 *
 * @param previous what the amount before it in the sentence measures.
 * @param earlier what the last one of the sentences before does.
 */
export function meaningOf(
  amount: PrintedAmount,
  around: Surroundings,
  previous: Meaning | undefined,
  earlier: Meaning | undefined,
): Meaning | Unread | undefined {
  const { unit, dimension } = amount.measure;
  const { before, next } = around;
  if (dimension === 'money') return meaningOfMoney(unit, around, previous, earlier);
  if (dimension === 'ratio') return meaningOfRate(around, previous, earlier);
  if (dimension === 'duration') {
    const lasting = lastingIn(around);
    return lasting && { kind: 'duration', unit, ...lasting };
  }
  if (dimension === 'number') {
    const counted = amount.counted;
    return counted && { kind: counted.kind, unit, what: counted.what };
  }
  if (dimension === 'length' && isDistance.test(next)) {
    return { reason: 'It is how far something is, not how long.' };
  }
  const what = whatAfter(next);
  const scope = /^\s+each\b/.test(next) ? { scope: 'Each' } : {};
  const common = { unit, ...(what !== undefined && { what }), ...scope };
  if (dimension === 'power') return { kind: 'capacity', ...common };
  if (dimension === 'energy') {
    return { kind: 'energy', ...common, ...(yearly.test(next) && yearlyScope) };
  }
  if (dimension === 'price') return { kind: 'price', ...common };
  if (dimension === 'length') return { kind: 'length', ...common };
  if (!yearly.test(next)) return { kind: 'volume', ...common };
  if (handled.test(before + next) && (unit === 't' || unit === 'TEU')) {
    return { kind: 'capacity', ...common, unit: `${unit}/year` };
  }
  return { kind: 'volume', ...common, ...yearlyScope };
}

function meaningOfMoney(
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
  const carried = previous ?? (pointsBack.test(before) ? earlier : undefined);
  const kind = carried?.of ?? carried?.kind;
  const isSame = previous === undefined || onlyLeads.test(before);
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

function meaningOfRate(
  around: Surroundings,
  previous: Meaning | undefined,
  earlier: Meaning | undefined,
): Meaning | Unread {
  const { before, next, sentence } = around;
  const isGrowth = previous?.kind === 'growth_rate';
  const rate = rateOf(around, isGrowth);
  const unit = '%';
  if (rate === undefined) return { reason: 'The words beside it do not say of what it is a rate.' };
  if (rate.kind === 'share') {
    if (rate.what !== undefined) return { kind: 'share', unit, what: rate.what };
    return { reason: 'The words beside it do not say of what it is a share.' };
  }
  const sign = rate.isNegative ?? previous?.isNegative ?? false;
  const growth = (of: FigureKind, what?: string): Meaning => ({
    kind: 'growth_rate',
    of,
    unit,
    isNegative: sign,
    isMonthly: rate.isMonthly,
    ...(what !== undefined && { what }),
  });
  const subject = grownIn(before, around);
  if (subject === 'none') return { reason: 'No kind of figure is for what grew.' };
  if (subject) return growth(subject.kind, subject.what);
  if (previous) {
    const of = previous.of ?? previous.kind;
    if (of !== 'share' && of !== 'duration') return growth(of, previous.what);
  }
  const after = grownIn(/^\s+(?:[\w-]+\s+){0,2}?(?:in|of)\s.*/.exec(next)?.[0] ?? '', around);
  if (after !== undefined && after !== 'none') return growth(after.kind, after.what);
  const back = pointsBack.test(sentence) ? earlier : undefined;
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
