import type { PublishedBriefing } from './archive.ts';
import { type Deadline, newestFirst } from './briefing.ts';
import { distinctFigures } from './disagreements.ts';
import { amountOf } from './figure.ts';
import { compareText } from './order.ts';
import { chronologicalKey, lastDay } from './partial-date.ts';
import { endsOf, spanOf } from './period.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import { measureKey } from './series.ts';

/** A target with the latest actual figure of the same thing. */
export interface TargetProgress {
  target: PlacedFigure;
  /** Whether its period is over. */
  isPast: boolean;
  /**
   * The latest actual figure, or, once the period is over, that of the period; several where those
   * who count disagree.
   */
  actuals: PlacedFigure[];
  /** The actual as a share of the target, 1 for reached; our calculation. None where it is disputed. */
  share?: number | undefined;
}

/**
 * Every target that a report prints, those still ahead first, then by the end of their period, the
 * last first. One set several times stands once, as last set.
 *
 * @param today an EDTF date: that of the newest briefing.
 */
export function targetsAmong(figures: readonly PlacedFigure[], today: string): TargetProgress[] {
  const counted = Map.groupBy(
    latestFirst(figures.filter(({ status, derived }) => status === 'actual' && !derived)),
    measureKey,
  );
  const targets = new Map<string, PlacedFigure>();
  const lastSetFirst = latestFirst(
    figures.filter(({ status, derived }) => status === 'target' && !derived),
  ).sort((a, b) => newestFirst(a.briefing, b.briefing));
  for (const figure of lastSetFirst) {
    const key = JSON.stringify([measureKey(figure), amountOf(figure), yearSpan(figure)]);
    if (!targets.has(key)) targets.set(key, figure);
  }
  return latestFirst([...targets.values()])
    .map((target) => {
      const isPast = !namesNoYear(target) && endsOf(target.period).last < lastDay(today);
      const same = counted.get(measureKey(target)) ?? counted.get(generalKey(target)) ?? [];
      const period = same.find(({ period }) =>
        isPast ? period === target.period : isComparable(period, target),
      )?.period;
      const actuals = distinctFigures(same.filter((figure) => figure.period === period));
      const [actual, ...disputing] = actuals;
      const share = actual && disputing.length === 0 ? shareOf(actual, target) : undefined;
      return { target, isPast, actuals, share };
    })
    .sort((a, b) => Number(a.isPast) - Number(b.isPast));
}

/** Growth in general stands beside "at least 10 per cent" as well. */
function generalKey(target: PlacedFigure): string {
  return measureKey(target.kind === 'growth_rate' ? { ...target, what: undefined } : target);
}

/** A target without a year has only the day on which it stood. */
function namesNoYear({ period }: PlacedFigure): boolean {
  return spanOf(period) === 'day';
}

function yearSpan(figure: PlacedFigure): string {
  return namesNoYear(figure) ? '' : figure.period;
}

/** A year's actual with a year's target: seven months tell nothing of a year. */
function isComparable(period: string, target: PlacedFigure): boolean {
  const span = spanOf(target.period);
  return spanOf(period) === (span === 'day' ? 'year' : span);
}

/** Of rates and balances a share says nothing. */
function shareOf(actual: PlacedFigure, target: PlacedFigure): number | undefined {
  if (target.kind === 'growth_rate' || target.kind === 'trade_balance') return undefined;
  const share = amountOf(actual) / amountOf(target);
  return share > 0 && Number.isFinite(share) ? share : undefined;
}

/** A date ahead, and the briefings that name it. */
export interface DateAhead extends Deadline {
  reports: PublishedBriefing[];
}

/**
 * Every date that briefings name, the earliest first; the same date told twice stands once.
 *
 * @param briefings newest first.
 */
export function datesNamedIn(briefings: readonly PublishedBriefing[]): DateAhead[] {
  const dates = new Map<string, DateAhead>();
  for (const briefing of briefings) {
    for (const deadline of briefing.deadlines) {
      const key = `${deadline.date} ${deadline.what}`;
      const known = dates.get(key);
      if (known) known.reports.push(briefing);
      else dates.set(key, { ...deadline, reports: [briefing] });
    }
  }
  return [...dates.values()].sort(
    (a, b) =>
      compareText(lastDay(a.date), lastDay(b.date)) ||
      compareText(chronologicalKey(a.date), chronologicalKey(b.date)) ||
      compareText(a.what, b.what),
  );
}

/** Whether a date is still to come, or not yet over, on a day. */
export function isAhead({ date }: Deadline, day: string): boolean {
  return lastDay(date) >= day;
}
