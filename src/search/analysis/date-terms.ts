import { dayNumber, dayOfNumber } from '../../model/day-number.ts';

/**
 * A date that a text names, in digits: a day such as "20251201", or "1201" where no year is named, or a
 * month such as "202512". Of a span it is every day or month; of a long one only the first and the last.
 */
export type NamedDates = readonly string[];

const tag = { date: 'þd', monthDay: 'þe', yearless: 'þf', months: 'þr' };

/** A term for a date, with how much a match counts. A month is the beginning of its days. */
interface DateAlternative {
  terms: string[];
  boost: number;
  prefix?: true;
}

/** How much less counts than the date itself: the same day where no year is, a part of the months. */
const boosts = { yearless: 0.5, ends: 0.7, part: 0.5 };

/** Returns the terms under which a text with a date is found. */
export function termsOfDates(dates: NamedDates): string[] {
  const [first = '', last] = endsOf(dates);
  if (isMonth(first)) {
    const ends = last === undefined ? [first] : [first, last];
    return [...(last === undefined ? [] : [tag.months + ends.join('')]), ...ends.map(dateTerm)];
  }
  return dates.flatMap((day) => [
    hasYear(day) ? dateTerm(day) : tag.yearless + day,
    tag.monthDay + day.slice(-4),
  ]);
}

/** Returns the terms of the date of a document, in EDTF: none of a year alone. */
export function termsOfPartialDate(date: string): string[] {
  const [digits] = /^\d{4}-\d{2}(?:-\d{2})?/.exec(date) ?? [];
  return digits === undefined ? [] : termsOfDates([digits.replaceAll('-', '')]);
}

/** Checks whether a term is that of a day or of a month. */
export function isDateTerm(term: string): boolean {
  return [tag.date, tag.monthDay].some((tag) => term.startsWith(tag));
}

/** Returns the ways to find a date. */
export function alternativesOfDates(dates: NamedDates): DateAlternative[] {
  const [first = '', last] = endsOf(dates);
  const monthsOf = (months: NamedDates, boost: number): DateAlternative => ({
    terms: months.map(dateTerm),
    boost,
    prefix: true,
  });
  if (isMonth(first)) {
    if (last === undefined) return [monthsOf([first], 1)];
    return [
      { terms: [tag.months + first + last], boost: 1 },
      monthsOf([first, last], boosts.ends),
      ...dates.map((month) => monthsOf([month], boosts.part)),
    ];
  }
  return dates.flatMap((day) =>
    hasYear(day)
      ? [
          { terms: [dateTerm(day)], boost: 1 },
          { terms: [tag.yearless + day.slice(-4)], boost: boosts.yearless },
        ]
      : [{ terms: [tag.monthDay + day], boost: 1 }],
  );
}

function endsOf(dates: NamedDates): [first?: string, last?: string] {
  const [first, ...others] = dates;
  return [first, others.at(-1)];
}

function dateTerm(date: string): string {
  return tag.date + date;
}

function isMonth(date: string): boolean {
  return date.length === 6;
}

function hasYear(date: string): boolean {
  return date.length > 4;
}

/** Longer spans are found by their ends alone. */
const longest = { days: 14, months: 24 };

/** Returns the days or months from one to another; nothing where the last is before the first. */
export function datesBetween(first: string, last: string): NamedDates | undefined {
  if (first === last) return [first];
  const [scale, most] = isMonth(first) ? [monthScale, longest.months] : [dayScale, longest.days];
  const count = scale.numberOf(last) - scale.numberOf(first);
  // From December to January, where no year is named.
  if (count < 0) return hasYear(first) ? undefined : [first, last];
  if (!(count <= most)) return [first, last];
  return Array.from({ length: count + 1 }, (_, index) =>
    scale.dateOf(scale.numberOf(first) + index).slice(-first.length),
  );
}

const dayScale = {
  /** Without a year, it is a leap year, which matters in February only. */
  numberOf: (day: string) =>
    dayNumber(day.padStart(8, '2000').replace(/^(....)(..)(..)$/, '$1-$2-$3')),
  dateOf: (number: number) => dayOfNumber(number).replaceAll('-', ''),
};

const monthScale = {
  numberOf: (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(4)) - 1,
  dateOf: (number: number) =>
    `${Math.floor(number / 12)}${String((number % 12) + 1).padStart(2, '0')}`,
};
