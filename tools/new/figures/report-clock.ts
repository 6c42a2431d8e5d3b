import { lastDay, parsePartialDate, type PartialDate } from '../../../src/model/partial-date.ts';

/** A span of time as an EDTF date or interval, or why it is not known, in a sentence. */
export type Span = { period: string; unknown?: never } | { unknown: string; period?: never };

/** Reads the words of a report that count from its date. */
export interface ReportClock {
  /** The months of a year that is said ("2025", "last year") or follows from the report's date. */
  months: (from: number, to: number, said?: string) => Span;
  /** The day, in a year that is said or follows. */
  day: (month: number, day: number, year?: string) => Span;
  /** "this year", "last year", "next year". */
  year: (said: string) => Span;
  /** The report's month, or the one before. */
  month: (said: 'this' | 'last') => Span;
  /** A weekday, 0 for Sunday: the last one up to the report; without it the day of the report, `back` days before. */
  weekday: (weekday: number | undefined, back: number) => Span;
}

const yearsFrom: Record<string, number> = {
  'last year': -1,
  'this year': 0,
  'the current year': 0,
  'current year': 0,
  'the year': 0,
  'next year': 1,
};

/**
 * A clock that stands at the report's date.
 *
 * @param published an EDTF date; absent where unknown: words that count from it are then not read.
 * @param ahead whether the words look ahead, so that "in December" is the next one, not the last.
 */
export function reportClock(published?: string, ahead = false): ReportClock {
  const now = published === undefined ? undefined : parsePartialDate(published);

  /** The year of a span that ends in a month. */
  function yearOf(month: number, said?: string): number | undefined {
    if (said !== undefined && /^\d{4}$/.test(said)) return Number(said);
    if (now === undefined) return undefined;
    const offset = yearsFrom[said ?? ''];
    if (offset !== undefined) return now.year + offset;
    return now.year + nearestYear(now, month, ahead);
  }

  return {
    months(from, to, said) {
      const year = yearOf(to, said);
      if (year === undefined) return dateUnknown();
      if (from < 1 || to > 12 || !(from <= to)) return { unknown: 'There are no such months.' };
      if (from === 1 && to === 12) return { period: String(year) };
      const [first, last] = [`${year}-${two(from)}`, `${year}-${two(to)}`];
      return { period: from === to ? first : `${first}/${last}` };
    },
    day(month, day, said) {
      const nearest = yearOf(month, said);
      if (nearest === undefined) return dateUnknown();
      const isLater = now?.month === month && now.day !== undefined && day > now.day;
      const year = said === undefined && isLater && !ahead ? nearest - 1 : nearest;
      const period = `${year}-${two(month)}-${two(day)}`;
      return parsePartialDate(period) ? { period } : { unknown: 'There is no such day.' };
    },
    year(said) {
      const year = yearOf(12, said);
      return year === undefined ? dateUnknown() : { period: String(year) };
    },
    month(said) {
      if (now?.month === undefined) return dateUnknown();
      const month = said === 'last' ? now.month - 1 : now.month;
      return { period: month === 0 ? `${now.year - 1}-12` : `${now.year}-${two(month)}` };
    },
    weekday(weekday, back) {
      if (published === undefined || now?.day === undefined) return dateUnknown();
      const day = new Date(lastDay(published));
      const since = weekday === undefined ? back : (day.getUTCDay() - weekday + 7) % 7;
      day.setUTCDate(day.getUTCDate() - since);
      return { period: day.toISOString().slice(0, 10) };
    },
  };
}

/** How many years from the report's the nearest month lies, looking back or ahead. */
function nearestYear(now: PartialDate, month: number, ahead: boolean): number {
  if (now.month === undefined) return 0;
  if (ahead) return month < now.month ? 1 : 0;
  return month > now.month ? -1 : 0;
}

function dateUnknown(): Span {
  return { unknown: 'It counts from the report’s date, which is unknown.' };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
