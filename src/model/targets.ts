import type { PublishedBriefing } from './archive.ts';
import { type Deadline, newestFirst } from './briefing.ts';
import { distinctFigures } from './disagreements.ts';
import { amountOf } from './figure.ts';
import { compareText } from './order.ts';
import { lastDay } from './partial-date.ts';
import { endsOf, periodKey, spanOf } from './period.ts';
import { latestFirst, namesNoYear, type PlacedFigure } from './placed-figure.ts';
import { measureKey } from './series.ts';

/** A target with the latest actual figure of the same thing. */
export interface TargetProgress {
  /** As last set. */
  target: PlacedFigure;
  /** Everyone's statement of it, the last one included. */
  statements: PlacedFigure[];
  isPast: boolean;
  /**
   * The latest actual figure, or, once the period is over, that of the period; several where
   * statistics offices disagree.
   */
  actuals: PlacedFigure[];
  /** The actual as a share of the target, 1 for reached, by our calculation; none if disputed. */
  share?: number | undefined;
}

/**
 * Lists every target that a report prints, those still ahead first, then by the end of their
 * period, the last first. A target that is set several times is listed once, as last set, with all that set it.
 *
 * @param today an EDTF date: that of the newest briefing.
 */
export function targetsAmong(figures: readonly PlacedFigure[], today: string): TargetProgress[] {
  const counted = Map.groupBy(
    latestFirst(figures.filter(({ status, derived }) => status === 'actual' && !derived)),
    measureKey,
  );
  const lastSetFirst = latestFirst(
    figures.filter(({ status, derived }) => status === 'target' && !derived),
  ).sort((a, b) => newestFirst(a.briefing, b.briefing));
  const set = Map.groupBy(lastSetFirst, (figure) =>
    JSON.stringify([measureKey(figure), amountOf(figure), yearSpan(figure)]),
  );
  const statementsOf = new Map(
    Array.from(set.values(), (statements) => [statements[0] as PlacedFigure, statements]),
  );
  return latestFirst([...statementsOf.keys()])
    .map((target) => {
      const statements = statementsOf.get(target) ?? [];
      const isPast = !namesNoYear(target) && endsOf(target.period).last < lastDay(today);
      const same = counted.get(measureKey(target)) ?? counted.get(generalKey(target)) ?? [];
      const period = same.find(({ period }) =>
        isStock(target)
          ? spanOf(period) === 'day'
          : isPast
            ? period === target.period
            : isComparable(period, target),
      )?.period;
      const actuals = distinctFigures(same.filter((figure) => figure.period === period));
      const [actual, ...disputing] = actuals;
      const share = actual && disputing.length === 0 ? shareOf(actual, target) : undefined;
      return { target, statements, isPast, actuals, share };
    })
    .sort((a, b) => Number(a.isPast) - Number(b.isPast));
}

/** Returns the key under which a target of growth is compared with growth in general. */
function generalKey(target: PlacedFigure): string {
  return measureKey(target.kind === 'growth_rate' ? { ...target, what: undefined } : target);
}

/** Returns whether a target is for a level on a day, which can be compared with later levels. */
function isStock({ kind }: PlacedFigure): boolean {
  return kind === 'capacity';
}

function yearSpan(figure: PlacedFigure): string {
  return namesNoYear(figure) ? '' : figure.period;
}

/** Returns whether a period is as long as the target's: seven months say nothing about a year. */
function isComparable(period: string, target: PlacedFigure): boolean {
  return spanOf(period) === (namesNoYear(target) ? 'year' : spanOf(target.period));
}

/** Returns the actual as a share of the target; undefined for rates and balances. */
function shareOf(actual: PlacedFigure, target: PlacedFigure): number | undefined {
  if (target.kind === 'growth_rate' || target.kind === 'trade_balance') return undefined;
  const share = amountOf(actual) / amountOf(target);
  return share > 0 && Number.isFinite(share) ? share : undefined;
}

export interface DateAhead extends Deadline {
  reports: PublishedBriefing[];
}

/** Lists every date that briefings, newest first, name: each once, those that end first first. */
export function datesNamedIn(briefings: readonly PublishedBriefing[]): DateAhead[] {
  const dates = new Map<string, DateAhead>();
  for (const briefing of briefings) {
    for (const [index, deadline] of briefing.deadlines.entries()) {
      const key = `${deadline.date} ${briefing.dueInOriginal?.[index] ?? deadline.what}`;
      const known = dates.get(key);
      if (known) known.reports.push(briefing);
      else dates.set(key, { ...deadline, reports: [briefing] });
    }
  }
  return [...dates.values()].sort(
    (a, b) => compareText(periodKey(a.date), periodKey(b.date)) || compareText(a.what, b.what),
  );
}

/** Returns whether a date is still to come, or a period not yet over, on a day. */
export function isAhead({ date }: Deadline, day: string): boolean {
  return endsOf(date).last >= day;
}
