import { weekdayNames } from '../../../src/model/month-names.ts';
import type { Found } from '../report.ts';
import { dateInAddress, isoDay, type Day, type PrintedDate } from './dates.ts';
import type { Report } from './read-report.ts';

/** The day on which a report was published, as far as it says. */
export interface ReportDate {
  /** An ISO 8601 date with the words that give it; absent where it is unknown. */
  date?: Found<string>;
  /** Why it is unknown, in sentences for the editor. */
  doubt?: string;
  /** How it was found, for readers: present where it is less than a plain full day. */
  dateNote?: string;
}

type FoundDate = Found<PrintedDate>;
/** A day that a date may mean, ISO 8601, and how its year was found where it prints none. */
type PossibleDay = { iso: string; note?: string };

const isWhole = ({ value: { readings } }: FoundDate) => readings[0]?.year !== undefined;

/**
 * Returns the date of a report: printed above or below the text, else in the dateline, else that of an
 * update, else in the address. A day without a year takes the year of an update, of the address or of a
 * copyright notice. Dates that contradict one another leave it unknown.
 *
 * @param url the address at which it was found.
 */
export function dateOfReport(report: Report, url?: string): ReportDate {
  const address = url === undefined ? undefined : dateInAddress(url);
  const dates = (['published', undefined, 'dateline', 'updated'] as const).flatMap((label) =>
    report.dates.filter(({ value }) => value.label === label),
  );
  const isFirst = (one: FoundDate) => isWhole(one) && one.value.label !== 'updated';
  const date = dates.find(isFirst) ?? dates.find((one) => !isWhole(one)) ?? dates[0];
  if (date) return meaningOf(date, report, address);
  const iso = address?.isYear === false ? isoDay(address) : undefined;
  if (url === undefined || iso === undefined) return unknown(noDate(report, address));
  const dateNote = 'The report has no date; this one is from its web address.';
  return { date: { value: iso, line: 0, words: url }, dateNote };
}

/** Returns the day that a date means, unless the report contradicts it or it may mean two. */
function meaningOf({ value, ...where }: FoundDate, report: Report, address?: Day): ReportDate {
  const { label, weekday, readings } = value;
  const quote = `“${where.words}” (line ${where.line})`;
  const possible = daysOf(value, report, address);
  const fitting = possible.filter(({ iso }) => weekday === undefined || weekdayOf(iso) === weekday);
  const certain = [...report.dates.map((one) => one.value.readings), address ? [address] : []]
    .filter(({ length }) => length === 1)
    .map(([day]) => day && isoDay({ ...day, year: 2024 })?.slice(5));
  const decided = fitting.filter(({ iso }) => certain.includes(iso.slice(5)));
  const days = decided.length === 1 ? decided : fitting;
  const [day] = days;
  if (!day) {
    const [contrary] = possible;
    if (!contrary) return unknown(noDate(report, address, where.words));
    const names = [weekday ?? 0, weekdayOf(contrary.iso)].map((one) => weekdayNames[one] ?? '');
    return unknown(`${quote} names a ${names[0]}, but ${contrary.iso} was a ${names[1]}.`);
  }
  const isos = days.map(({ iso }) => iso);
  if (readings[0]?.year !== undefined && label !== 'updated') {
    const isSame = (other: Day) => isos.includes(isoDay(other) ?? '');
    const other = report.dates.find(
      (one) => one.value.label === label && isWhole(one) && !one.value.readings.some(isSame),
    );
    const otherQuote = other && `“${other.words}” (line ${other.line})`;
    if (other) return unknown(`The report has two dates, ${quote} and ${otherQuote}.`);
  }
  const isOfReport = label !== 'dateline' && label !== 'updated';
  const placed = report.dates.find((one) => one.value.label === 'dateline' && !isWhole(one));
  if (isOfReport && placed && daysBetween(placed.value.readings[0], day.iso) > newsDays) {
    return unknown(`${quote} and the dateline “${placed.words}” give different days.`);
  }
  if (day.note === undefined && isos.length > 1) {
    return unknown(`${quote} may be ${isos.join(' or ')}: day and month cannot be distinguished.`);
  }
  const ofUpdate = label === 'updated' ? 'The report has only the date of an update.' : undefined;
  return { date: { ...where, value: day.iso }, dateNote: day.note ?? ofUpdate };
}

/** Returns the days that a date may mean; one without a year in the years of the report, the surest first. */
function daysOf({ readings }: PrintedDate, { dates }: Report, address?: Day): PossibleDay[] {
  const inYears = (label: PrintedDate['label'], what: string) =>
    dates
      .filter((date) => date.value.label === label && isWhole(date))
      .map(({ value, line }) => ({ latest: value.readings[0], by: `the ${what} on line ${line}` }));
  const years = [
    ...inYears('updated', 'date of the update'),
    { latest: address, by: 'its address' },
    ...inYears('copyright', 'copyright notice'),
  ];
  return readings.flatMap((day) => {
    const iso = isoDay(day);
    if (iso !== undefined) return [{ iso }];
    return years.flatMap(({ latest, by }) => {
      if (latest?.year === undefined) return [];
      // 31 December before 1 January 2026 is in 2025.
      const isLater = day.month * 31 + day.day > latest.month * 31 + latest.day + 1;
      const year = latest.year - (isLater ? 1 : 0);
      const note = `The report gives the day without a year; ${by} gives ${year}.`;
      const inYear = isoDay({ ...day, year });
      return inYear === undefined ? [] : [{ iso: inYear, note }];
    });
  });
}

/** A page may print a report so many days after its dateline. */
const newsDays = 7;

/** Returns how many days a day without a year is before another, at the least. */
function daysBetween(day: Day | undefined, iso: string): number {
  const year = Number(iso.slice(0, 4));
  const isos = [year, year - 1].map((one) => day && isoDay({ ...day, year: one }));
  const days = isos.map((one) => (Date.parse(iso) - Date.parse(one ?? '')) / 86_400_000);
  return Math.min(...days.filter((span) => span >= 0));
}

/** 0 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

function noDate({ paragraphs }: Report, address?: Day, printed?: string): string {
  const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
  const named = paragraphs.map(({ text }) => weekday.exec(text)?.[0]);
  const words = printed ?? named.find((word) => word !== undefined);
  if (words !== undefined) return `The report has “${words}”, which is not a full date.`;
  return `The report has no date of publication.${address ? ` Its address gives the year ${address.year}.` : ''}`;
}

function unknown(reason: string): ReportDate {
  return { doubt: `${reason} Give the date with --date, or add "date" and "dateNote".` };
}
