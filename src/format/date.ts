import { parsePartialDate } from '../model/partial-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The part of an EDTF date that is known, in words: "5 February 2026", "October 2025", "2019". */
export function knownPartInWords(edtf: string): string {
  const { year, month, day } = parsePartialDate(edtf) ?? {};
  if (year === undefined) return edtf;
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

/** An EDTF date in words, with its precision: "16 October 2025, inferred". */
export function dateInWords(edtf: string): string {
  return knownPartInWords(edtf) + (isInferred(edtf) ? ', inferred' : '');
}

/** Whether the date was inferred, not read. */
export function isInferred(edtf: string): boolean {
  return /[~?]$/.test(edtf);
}

/** A value for `<time datetime>`: the date without its qualifier. */
export function machineDate(edtf: string): string {
  return edtf.replace(/[~?]$/, '');
}

/** What a reader has to know about a date that is less than a plain full day. */
export function precisionInWords(edtf: string): string | undefined {
  const { month, day } = parsePartialDate(edtf) ?? {};
  const unknown = day ? undefined : month ? 'The day is not known' : 'Only the year is known';
  if (!isInferred(edtf)) return unknown && `${unknown}.`;
  return unknown ? `${unknown}, and it is inferred.` : 'The day is inferred.';
}
