import { memoised } from '../model/memoise.ts';
import { monthNames } from '../model/month-names.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { datesOf } from '../model/period.ts';

/** Returns an EDTF date in words: "5 February 2026", "2019", "16 October 2025, inferred". */
export const dateInWords = memoised((edtf) => {
  const { year, month, day, qualifier } = parsePartialDate(edtf) ?? {};
  if (year === undefined) return edtf;
  const known = [day, month && monthNames[month - 1], year].filter(Boolean).join(' ');
  return qualifier ? `${known}, inferred` : known;
});

/** Returns the value for `<time datetime>`: the date without its qualifier. */
export function machineDate(edtf: string): string {
  return edtf.replace(/[~?]$/, '');
}

/** Returns what is not known of a date, as a sentence; undefined where its day is known. */
export function precisionInWords(edtf: string): string | undefined {
  const { month, day } = parsePartialDate(edtf) ?? {};
  if (day) return undefined;
  return month ? 'The day is not known.' : 'Only the year is known.';
}

/** Returns an EDTF date or interval in words: "2024", "8–11 May 2025", "May 2025 – June 2026". */
export const periodInWords = memoised((period) => {
  const [from, to] = datesOf(period);
  if (to === undefined || to === from) return dateInWords(from);
  return shortInterval(from, to) ?? `${dateInWords(from)} – ${dateInWords(to)}`;
});

/** Returns an interval that names its year, and its month where it is one, only once. */
function shortInterval(from: string, to: string): string | undefined {
  const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
  if (!start || !end || start.qualifier || end.qualifier) return undefined;
  if (!start.month && !end.month) return `${start.year}–${end.year}`;
  if (start.year !== end.year || !start.month || !end.month) return undefined;
  if (!start.day && !end.day) {
    return `${monthNames[start.month - 1] ?? ''}–${monthNames[end.month - 1] ?? ''} ${end.year}`;
  }
  const isOneMonth = start.month === end.month && start.day && end.day;
  return isOneMonth ? `${start.day}–${dateInWords(to)}` : undefined;
}

/** Returns a period in words with short names of months, for charts: "Jan–Jul 2025", "3 Oct 2025". */
export const shortPeriod = memoised((period) =>
  periodInWords(period).replace(/\p{L}{4,}/gu, (word) =>
    monthNames.includes(word) ? word.slice(0, 3) : word,
  ),
);
