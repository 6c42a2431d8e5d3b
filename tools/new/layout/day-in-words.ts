import { monthOf, monthWord } from '../../../src/words/calendar.ts';

/** A day of the calendar as a text gives it; the year is often left out. */
export interface DayInWords {
  year?: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const month = `(?<![a-z])${monthWord}(?![a-z])`;
const monthAlone = new RegExp(month, 'i');

/** "February 4", "Feb. 4, 2026", "4 February 2026", "17-Feb-2025", as English-language agencies write. */
export const dayForm = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:(?:, ?| )\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month}(?:(?:, ?|[ -])\\d{4})?)`;

/** Reads a day; undefined where the words are none, or one that no calendar has. */
export function dayInWords(words: string): DayInWords | undefined {
  const [name] = monthAlone.exec(words) ?? [];
  if (name === undefined) return undefined;
  const year = /\b\d{4}\b/.exec(words)?.[0];
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]);
  return existingDay({
    month: monthOf(name),
    day,
    ...(year !== undefined && { year: Number(year) }),
  });
}

/** The day itself; undefined where no calendar has it. */
export function existingDay(day: DayInWords): DayInWords | undefined {
  // 2024 is a leap year, as the year may be unknown.
  const last = new Date(Date.UTC(day.year ?? 2024, day.month, 0)).getUTCDate();
  const exists = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= last;
  return exists ? day : undefined;
}

/** The day, ISO 8601; undefined where the year is unknown. */
export function isoDay({ year, month, day }: DayInWords): string | undefined {
  if (year === undefined) return undefined;
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
