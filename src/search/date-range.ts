import { monthOf } from '../model/month-names.ts';
import { faultIn, firstDay, lastDay } from '../model/partial-date.ts';

/** The first and the last day that a date may mean, ISO 8601. */
export interface Days {
  first: string;
  last: string;
}

/**
 * Returns the EDTF year, month or day that a reader means: "2025-12" for "12/2025", "Dec 2025" and
 * "2025.12". The day comes before the month, unless the year comes first or the month has a name.
 *
 * @returns nothing where it is no date.
 */
export function edtfFrom(text: string): string | undefined {
  const parts = text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const others = parts.filter((part) => part !== year);
  if (year === undefined || others.length > 2) return undefined;
  const named = others.findIndex((part) => monthOf(part) > 0);
  if (named >= 0) {
    const month = String(monthOf(others[named] ?? ''));
    others.splice(0, 2, month, ...others.toSpliced(named, 1));
  } else if (parts[0] !== year) others.reverse();
  const edtf = [year, ...others.map((part) => part.padStart(2, '0'))].join('-');
  return daysOf(edtf) && edtf;
}

/** Returns the days of an EDTF year, month or day; nothing where it is no date. */
export function daysOf(edtf: string): Days | undefined {
  return faultIn(edtf) ? undefined : { first: firstDay(edtf), last: lastDay(edtf) };
}

/** Returns the days from one EDTF date to another, whichever comes first; what is no date leaves its end open. */
export function daysBetween(from: string, to: string): Days {
  const [a, b] = [daysOf(from), daysOf(to)];
  const [start, end] = a && b && a.first > b.last ? [b, a] : [a, b];
  return { first: start?.first ?? '', last: end?.last ?? '9999-12-31' };
}
