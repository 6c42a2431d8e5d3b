import { isFullDay, lastDay } from '../../../src/model/partial-date.ts';
import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import type { PeriodInWords } from './periods-in-words.ts';
import type { Scene } from './scene.ts';

/** When a figure is of, and how that is known. */
export interface ChosenPeriod {
  period?: string;
  /** The words that say it, as far as any do. */
  words?: string;
  /** How it follows, or why it is not known, in a sentence. */
  note?: string;
}

/** What is measured over a time: without one it means nothing. */
const overTime: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...(['trade_export', 'trade_import', 'trade_total', 'trade_balance'] as const),
  ...(['investment_flow', 'growth_rate', 'energy', 'volume'] as const),
]);
/** What stays the same: a year beside it says when something else is to happen. */
const lasting: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'length',
  'duration',
  'project_cost',
]);

const formerly =
  /\b(?:up|down|r[io]se|risen|gr[eo]w|grown|increas\w+|rais\w+|f[ea]ll|dropp?\w*|declin\w+|cut|reduc\w+|lift\w*|expand\w*|revised|jump\w*|surg\w+|upgrad\w+|climb\w*|soar\w*|widen\w*|narrow\w*)\b[^,;]*\bfrom\s(?:about |around |nearly |just |over |an estimated )?$/;
const apart = /[,;:()]|\s(?:and|while|but|whereas|compared|which|as)\s/;

/**
 * The words that say when a figure is of: those after it, before anything else begins; else the last
 * before it; else any after it. Undefined where the sentence says nothing.
 */
export function periodOf(
  kind: FigureKind,
  at: number,
  { amounts, periods, sentence }: Pick<Scene, 'amounts' | 'periods' | 'sentence'>,
  previous: ChosenPeriod | undefined,
  published: string | undefined,
): ChosenPeriod | undefined {
  const { start, end } = amounts[at] ?? { start: 0, end: 0 };
  const nextStart = amounts[at + 1]?.start ?? sentence.length;
  const candidates = periods.filter((one) => !one.compared && isFitting(one, kind, published));
  const attached = candidates.find(
    (one) =>
      one.start >= end && one.end <= nextStart && !apart.test(sentence.slice(end, one.start)),
  );
  // What lasts has no share in the time of another amount.
  const first = overTime.has(kind) ? start : (amounts[0]?.start ?? start);
  const before = candidates.findLast((one) => one.end <= first);
  // "rose from 2 billion to 3 billion in 2024"
  const isFormer = attached === undefined && formerly.test(sentence.slice(0, start));
  if (isFormer) return { note: 'It was so before; of which time it is, no words say.' };
  // "to 5 billion from 2 billion in 2024"
  const isOtherwise = /^\s(?:from|compared (?:to|with)|against)\s[^a-z]*$/.test(
    sentence.slice(end, nextStart),
  );
  const after = isOtherwise
    ? undefined
    : candidates.find((one) => one.start >= end && (overTime.has(kind) || one.end <= nextStart));
  const chosen = attached ?? before ?? after;
  return chosen && told(chosen, kind, previous);
}

function told(
  { words, period, unknown, yearBefore, until }: PeriodInWords,
  kind: FigureKind,
  previous: ChosenPeriod | undefined,
): ChosenPeriod {
  if (yearBefore) {
    if (previous?.period === undefined) {
      return { words, note: `“${words}” counts from another period, which is not known.` };
    }
    return { words, period: yearBeforeOf(previous.period) };
  }
  if (period === undefined)
    return { words, note: `The report says “${words}”. ${unknown ?? ''}`.trim() };
  if (until && isFullDay(period) && overTime.has(kind)) {
    return { words, note: `It is counted up to “${words}”; since when, no words say.` };
  }
  if (kind === 'investment_stock' && /^\d{4}$/.test(period) && !until) {
    const note = `What stood at the end of ${period}; the report says “${words}”.`;
    return { words, period: `${period}-12-31~`, note };
  }
  return { words, period };
}

/** Days are when things happen: no trade is counted by one, unless it is counted up to it. */
function isFitting(
  { period, until, yearBefore }: PeriodInWords,
  kind: FigureKind,
  published: string | undefined,
): boolean {
  const isDay = period !== undefined && isFullDay(period);
  if (overTime.has(kind)) return !isDay || until !== undefined;
  if (until === 'until') return false;
  if (!lasting.has(kind)) return true;
  return isDay && !yearBefore && published !== undefined && period <= lastDay(published);
}

/** The period of a figure of which the report does not say when: its own date, or none. */
export function periodUnsaid(isOverTime: boolean, published: string | undefined): ChosenPeriod {
  if (isOverTime) return { note: 'No words say of which time it is.' };
  if (published === undefined) {
    return { note: 'No words say when, and the report’s own date is unknown.' };
  }
  return { period: published, note: 'No words say when; it is the report’s own date.' };
}

/** Whether a figure means nothing without the time over which it was measured. */
export function needsTime(kind: FigureKind): boolean {
  return overTime.has(kind);
}

/** The same months a year before: "2024-01/2024-05" for "2025-01/2025-05". */
export function yearBeforeOf(period: string): string {
  return period
    .split('/')
    .map((date) => {
      const before = String(Number(date.slice(0, 4)) - 1).padStart(4, '0') + date.slice(4);
      return before.replace('-02-29', '-02-28');
    })
    .join('/');
}
