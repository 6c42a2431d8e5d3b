import { parsePartialDate } from '../model/partial-date.ts';
import { datesOf } from '../model/period.ts';
import { memoisedInLanguage, perLanguage } from '../text/language.ts';
import { formatDate, formatDateWith, monthNames } from '../text/locale.ts';
import { text } from '../text/text.ts';

/** Returns an EDTF date in words: "5 February 2026", "2019", "16 October 2025, inferred". */
export const dateInWords = memoisedInLanguage((edtf: string): string => {
  const known = parsePartialDate(edtf);
  if (!known) return edtf;
  const date = formatDate(known);
  return known.qualifier ? text.dates.inferred({ date }) : date;
});

/** Returns the value for `<time datetime>`: the date without its qualifier. */
export function machineDate(edtf: string): string {
  return edtf.replace(/[~?]$/, '');
}

/** Returns what is not known of a date, as a sentence; undefined where its day is known. */
export function precisionInWords(edtf: string): string | undefined {
  const { month, day } = parsePartialDate(edtf) ?? {};
  if (day) return undefined;
  return month ? text.dates.dayUnknown : text.dates.onlyYear;
}

/** Returns an EDTF date or interval in words: "2024", "8–11 May 2025", "May 2025 – June 2026". */
export const periodInWords = memoisedInLanguage((period: string): string => {
  const [from, to] = datesOf(period);
  if (to === undefined || to === from) return dateInWords(from);
  const ends = { from: dateInWords(from), to: dateInWords(to) };
  return shortInterval(from, to) ?? text.dates.interval(ends);
});

/** Returns an interval that names its year, and its month where it is one, only once. */
function shortInterval(from: string, to: string): string | undefined {
  const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
  if (!start || !end || start.qualifier || end.qualifier) return undefined;
  if (!start.month && !end.month) {
    return text.dates.span({ from: formatDate(start), to: formatDate(end) });
  }
  if (start.year !== end.year || !start.month || !end.month) return undefined;
  const isOneMonth = start.month === end.month && start.day && end.day;
  if (!isOneMonth && (start.day || end.day)) return undefined;
  const first = isOneMonth ? String(start.day) : (monthNames()[start.month - 1] ?? '');
  return formatDateWith(end, (last) => text.dates.span({ from: first, to: last }));
}

const initials = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: 'narrow', timeZone: 'UTC' }),
);

/** Returns the shortest name of a month: "F" for "2026-02". */
export const monthInitial = memoisedInLanguage((month: string): string =>
  initials().format(new Date(month)),
);

/** Returns a period in words with short names of months, for charts: "Jan–Jul 2025", "3 Oct 2025". */
export const shortPeriod = memoisedInLanguage((period: string): string =>
  text.dates.short({ period: periodInWords(period) }),
);
