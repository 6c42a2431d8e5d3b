import { parsePartialDate } from '../model/partial-date.ts';
import { datesOf } from '../model/period.ts';
import { remembered } from '../model/memoise.ts';
import { dateInWords, monthName } from './date.ts';

/**
 * A date or interval in words: "2024", "January–June 2025", "8–11 May 2025", "May 2025 – June 2026".
 */
export const periodInWords = remembered((period) => {
  const [from, to] = datesOf(period);
  if (to === undefined || to === from) return dateInWords(from);
  const start = parsePartialDate(from);
  const end = parsePartialDate(to);
  if (!start || !end || start.qualifier || end.qualifier) return spaced(from, to);
  if (start.month === undefined && end.month === undefined) return `${start.year}–${end.year}`;
  if (start.year !== end.year || start.month === undefined || end.month === undefined) {
    return spaced(from, to);
  }
  if (start.day === undefined && end.day === undefined) {
    return `${monthName(start.month)}–${monthName(end.month)} ${end.year}`;
  }
  const sameMonth = start.month === end.month && start.day !== undefined && end.day !== undefined;
  return sameMonth ? `${start.day}–${dateInWords(to)}` : spaced(from, to);
});

function spaced(from: string, to: string): string {
  return `${dateInWords(from)} – ${dateInWords(to)}`;
}
