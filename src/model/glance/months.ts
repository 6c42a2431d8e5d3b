import type { Dossier } from '../dossier.ts';
import { firstDay, lastDay, parsePartialDate } from '../partial-date.ts';
import { datesOf } from '../period.ts';
import type { Part } from './part.ts';

const mostMonths = 14;

/** The events and steps of a month such as "2026-02". */
export interface MonthCount {
  month: string;
  events: number;
  steps: number;
}

export interface Months {
  /** The oldest first, without gaps. */
  months: MonthCount[];
  /** How many events and steps are earlier or later, and of how many others the month is not known. */
  earlier: number;
  later: number;
  undated: number;
}

/** Returns the months up to that of a day, the oldest first. */
export function lastMonths(day: string): string[] {
  const last = new Date(day);
  return Array.from({ length: mostMonths }, (_, index) => {
    const back = mostMonths - 1 - index;
    const month = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - back, 1));
    return month.toISOString().slice(0, 7);
  });
}

/** Returns the events and steps of the last months up to a day. */
export function monthsUpTo(day: string, { timeline }: Pick<Dossier, 'timeline'>): MonthCount[] {
  return countedByMonth(timeline, lastMonths(day)).months;
}

export function monthsIn({ timeline }: Dossier, months: readonly string[]): Part<Months> {
  if (timeline.length === 0) return { missing: 'event' };
  return countedByMonth(timeline, months);
}

function countedByMonth(timeline: Dossier['timeline'], months: readonly string[]): Months {
  const dated = timeline.map(({ type, date }) => ({ type, date: datesOf(date)[0] }));
  const byMonth = Map.groupBy(dated, ({ date }) =>
    parsePartialDate(date)?.month === undefined ? '' : date.slice(0, 7),
  );
  const counts = months.map((month) => {
    const entries = byMonth.get(month) ?? [];
    const events = entries.filter(({ type }) => type === 'event').length;
    return { month, events, steps: entries.length - events };
  });
  const isEarlier = ({ date }: { date: string }) => lastDay(date).slice(0, 7) < (months[0] ?? '');
  const isLater = ({ date }: { date: string }) =>
    firstDay(date).slice(0, 7) > (months.at(-1) ?? '');
  const isUndated = (entry: { date: string }) => !isEarlier(entry) && !isLater(entry);
  return {
    months: counts,
    earlier: dated.filter(isEarlier).length,
    later: dated.filter(isLater).length,
    undated: (byMonth.get('') ?? []).filter(isUndated).length,
  };
}
