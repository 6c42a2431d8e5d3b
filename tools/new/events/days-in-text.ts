import { isFullDay, parsePartialDate } from '../../../src/model/partial-date.ts';
import { weekdayNamed, weekdayNames, weekdayWord } from '../../../src/words/calendar.ts';
import { dayForm, dayInWords, isoDay } from '../layout/day-in-words.ts';

/** A day where a text names it. */
export interface DayInText {
  /** ISO 8601. */
  day: string;
  start: number;
  end: number;
  /** How the words became a day, where they do not say it whole. */
  note?: string;
}

const dates = new RegExp(`(?<![\\d.,])(?:\\b\\d{4}-\\d{2}-\\d{2}|${dayForm})(?![\\d.]*\\d)`, 'gu');

const dayLength = 24 * 60 * 60 * 1000;

/**
 * The days that a text names: whole dates, and dates without a year or weekdays where the day of
 * publication is known. A date without a year is the nearest to it; a weekday is the last one, if
 * nothing around it speaks of the future.
 *
 * @param published an EDTF date.
 */
export function daysIn(text: string, published: string | undefined): DayInText[] {
  const today = dayOf(published);
  const found = Array.from(text.matchAll(dates), (match) => dateOf(match, today));
  const weekdays = weekdaysIn(text).map(({ weekday, start, end, isAhead }) =>
    today === undefined || isAhead
      ? undefined
      : {
          day: lastWeekday(weekday, today),
          start,
          end,
          note: `The last ${weekdayNames[weekday] ?? ''} before publication, or its day.`,
        },
  );
  return [...found, ...weekdays]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** The full day of an EDTF date, inferred or not. */
export function dayOf(edtf: string | undefined): string | undefined {
  const day = edtf?.replace(/[~?]$/, '');
  return day !== undefined && isFullDay(day) ? day : undefined;
}

/** A weekday where a text names it. */
export interface WeekdayInText {
  /** 0 for Sunday to 6. */
  weekday: number;
  start: number;
  end: number;
  /** Whether the text speaks of what is to come. */
  isAhead: boolean;
}

/** The weekdays that a text names. */
export function weekdaysIn(text: string): WeekdayInText[] {
  const pattern = new RegExp(`\\b${weekdayWord}\\b`, 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: name, index: start }) => ({
    weekday: weekdayNamed(name),
    start,
    end: start + name.length,
    isAhead:
      /\b(?:will|would|shall|next|coming|upcoming|scheduled|slated|due|expected|is to|are to|until|by)\b/i.test(
        text,
      ),
  }));
}

/** The weekday of a day: 0 for Sunday to 6. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** A day so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

function lastWeekday(weekday: number, today: string): string {
  return daysAfter(today, -((weekdayOf(today) - weekday + 7) % 7));
}

function dateOf(match: RegExpExecArray, today: string | undefined): DayInText | undefined {
  const [words] = match;
  const span = { start: match.index, end: match.index + words.length };
  if (isFullDay(words)) return { day: words, ...span };
  const said = dayInWords(words);
  if (said === undefined) return undefined;
  const whole = isoDay(said);
  if (whole !== undefined) return { day: whole, ...span };
  if (today === undefined) return undefined;
  const distance = (one: string) => Math.abs(Date.parse(one) - Date.parse(today));
  const nearest = [-1, 0, 1]
    .flatMap((offset) => isoDay({ ...said, year: Number(today.slice(0, 4)) + offset }) ?? [])
    .filter((one) => parsePartialDate(one))
    .sort((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return undefined;
  return { day: nearest, ...span, note: 'Of the years, the one nearest to publication.' };
}
