import { memoised } from './memoise.ts';

/**
 * A calendar date of which a year, a month or a day is known: the part of the Extended Date/Time
 * Format that briefings need (https://www.loc.gov/standards/datetime/, levels 0 and 1).
 */
interface PartialDate {
  year: number;
  /** 1 to 12; absent where only the year is known. */
  month?: number;
  /** 1 to 31; absent where only the month is known. */
  day?: number;
  /** "~" approximate or "?" uncertain: the date was inferred, not read. */
  qualifier?: '~' | '?';
}

/** The form of an EDTF date, which may be of a day that does not exist. */
export const edtfForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Reads an EDTF date; undefined where the text has another form or the day does not exist. */
export const parsePartialDate = memoised((edtf): Readonly<PartialDate> | undefined =>
  faultIn(edtf) === undefined ? partsOf(edtf) : undefined,
);

/** Returns what is wrong with the text of a date: its form, or a part that does not exist. */
export function faultIn(edtf: string): 'form' | 'year' | 'month' | 'day' | undefined {
  if (!edtfForm.test(edtf)) return 'form';
  const { year, month = 1, day = 1 } = partsOf(edtf);
  if (year < 1) return 'year';
  if (month < 1 || month > 12) return 'month';
  return day < 1 || day > daysIn(year, month) ? 'day' : undefined;
}

/** The form of a plain full day. */
export const fullDayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Returns whether the text is a plain full day, without a qualifier. */
export function isFullDay(edtf: string): boolean {
  return fullDayForm.test(edtf);
}

/** Returns the first day that the date may mean, ISO 8601: "2019" gives "2019-01-01". */
export const firstDay = memoised((edtf) => {
  const { year, month = 1, day = 1 } = partsOf(edtf);
  return isoDay(year, month, day);
});

/** Returns the last day that the date may mean, ISO 8601: "2019-02" gives "2019-02-28". */
export const lastDay = memoised((edtf) => {
  const { year, month = 12, day = daysIn(year, month) } = partsOf(edtf);
  return isoDay(year, month, day);
});

/**
 * Returns the same day of the year before, for comparisons; it need not exist.
 *
 * @param day ISO 8601.
 */
export function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

/** Returns the year, as in addresses: "2019". */
export function yearOf(edtf: string): string {
  return edtf.slice(0, 4);
}

/**
 * Returns a key that sorts by time. A span counts from its first day and comes before every date
 * that is known more closely, so "2019" < "2019-01" < "2019-01-01".
 */
export const chronologicalKey = memoised((edtf) => {
  const { month, day } = partsOf(edtf);
  const precision = day ? 2 : month ? 1 : 0;
  return `${firstDay(edtf)}/${precision}`;
});

/** Returns the parts of an EDTF date, whether it exists or not. */
export function partsOf(edtf: string): PartialDate {
  const [, year, month, day, qualifier] = edtfForm.exec(edtf) ?? [];
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(qualifier && { qualifier: qualifier as '~' | '?' }),
  };
}

/** Returns how many days a month has. */
export function daysIn(year: number, month: number): number {
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
