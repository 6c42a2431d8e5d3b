import type { PublishedBriefing } from './archive.ts';
import type { Deadline } from './deadline.ts';
import { amountOf } from './figure.ts';
import { compareText } from './order.ts';
import { chronologicalKey, lastDay } from './partial-date.ts';
import { endsOf, periodKey } from './period.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import { measureKey } from './series.ts';

/** A target beside the latest actual number of the same thing. */
export interface TargetStanding {
  target: PlacedFigure;
  /** The latest actual figure for a span of the same length, whoever counts; absent where none is known. */
  actual?: PlacedFigure | undefined;
  /** The actual as a share of the target, 1 for reached; our calculation. */
  share?: number | undefined;
}

/** Every target in the figures, the one that ends last first. */
export function targetsAmong(figures: readonly PlacedFigure[]): TargetStanding[] {
  const actuals = Map.groupBy(
    latestFirst(figures.filter(({ status }) => status === 'actual')),
    measureKey,
  );
  return latestFirst(figures.filter(({ status }) => status === 'target')).map((target) => {
    const actual = actuals.get(measureKey(target))?.find((figure) => comparable(figure, target));
    const share = actual && amountOf(actual) / amountOf(target);
    return { target, actual, share };
  });
}

/** A year's actual with a year's target: seven months tell nothing of a year. */
function comparable(actual: PlacedFigure, target: PlacedFigure): boolean {
  const days = ({ period }: PlacedFigure) => {
    const { first, last } = endsOf(period);
    return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  };
  const isYear = (figure: PlacedFigure) => days(figure) > 360;
  return isYear(actual) === isYear(target) || days(actual) === 1;
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

/** The end of a target's period, for calendars. */
export function endOf({ period }: PlacedFigure): string {
  return periodKey(period).slice(0, 10);
}
