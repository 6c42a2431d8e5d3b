import { monthNames } from '../model/month-names.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { remembered } from '../model/memoise.ts';

/**
 * An EDTF date in words, as precise as it is known: "5 February 2026", "October 2025", "2019",
 * "16 October 2025, inferred".
 */
export const dateInWords = remembered((edtf) => {
  const { year, month, day, qualifier } = parsePartialDate(edtf) ?? {};
  if (year === undefined) return edtf;
  const known = [day, month && monthNames[month - 1], year].filter(Boolean).join(' ');
  return qualifier ? `${known}, inferred` : known;
});

/** A value for `<time datetime>`: the date without its qualifier. */
export function machineDate(edtf: string): string {
  return edtf.replace(/[~?]$/, '');
}

/** What is not known of a date, as a sentence; nothing where its day is. */
export function precisionInWords(edtf: string): string | undefined {
  const { month, day } = parsePartialDate(edtf) ?? {};
  if (day) return undefined;
  return month ? 'The day is not known.' : 'Only the year is known.';
}

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}
