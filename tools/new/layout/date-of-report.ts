import { weekdayNames } from '../../../src/words/calendar.ts';
import type { Found } from '../report.ts';
import { existingDay, isoDay, type DayInWords } from './day-in-words.ts';
import { dateInAddress, datesIn, type PrintedDate } from './printed-dates.ts';
import type { Report } from './read-report.ts';

/** How the day of publication was found. */
export type Basis = 'stated' | 'dateline' | 'address' | 'inferred' | 'unknown';

/** The day on which a report was published, as far as it says. */
export interface ReportDate {
  basis: Basis;
  /** An EDTF date with the words that give it; absent where it is unknown. */
  date?: Found<string>;
  /** The days that a date may mean, ISO 8601, where day and month cannot be distinguished. */
  readings?: string[];
  /** How it was found or why not, in sentences for the editor. */
  how: string;
  /** How it was found, for readers: present where it is less than a plain full day. */
  dateNote?: string;
}

/** A body date so many days before the day of the dateline, or fewer, gives its year. */
const newsDays = 7;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * The date of a report: printed above or below the text, else in the dateline, else in the address, else
 * inferred from a date in the text. Dates that contradict one another leave it unknown.
 *
 * @param url the address at which it was found.
 */
export function dateOfReport(report: Report, url?: string): ReportDate {
  const address = url === undefined ? {} : dateInAddress(url);
  const contrary = contraryWeekday(report);
  if (contrary !== undefined) return unknown(contrary);
  const published = whole(report.dates, (label) => label === 'published');
  const unlabelled = whole(report.dates, (label) => label === undefined);
  const updates = whole(report.dates, (label) => label === 'updated');
  const dates = published.length > 0 ? published : unlabelled;
  const others = certainDays(report, address.day);
  const [first, ...further] = dates.map((date) => certain(date, others));
  const other = further.find(
    ({ value }) => first && !value.some((day) => first.value.includes(day)),
  );
  if (first && other) {
    return unknown(
      `The report prints two dates, ${first.value.join(' or ')} (line ${first.line}) and ${other.value.join(' or ')} (line ${other.line}).`,
    );
  }
  const days = [first, ...further].filter((one) => one !== undefined);
  const printed = days.find(({ value }) => value.length === 1) ?? first;
  if (printed) return ofPrinted(printed, report, updates.length > 0);
  return (
    ofDayWithYear(report, updates, address) ??
    ofUpdate(updates, report, others) ??
    ofAddress(report, address.day, url) ??
    inferred(report) ??
    unknown(reasonWhyUnknown(report, address.year))
  );
}

/** The dates with a year, each with the days that it may mean. */
function whole(
  dates: Report['dates'],
  isLabel: (label: PrintedDate['label']) => boolean,
): Found<PrintedDate>[] {
  return dates.filter(
    ({ value }) => isLabel(value.label) && value.readings.every(({ year }) => year !== undefined),
  );
}

/** The days that a date may mean: one where the weekday, the dateline or another date decides. */
function certain(
  { value: { readings, weekday }, ...where }: Found<PrintedDate>,
  others: ReadonlySet<string>,
): Found<string[]> {
  const days = readings.flatMap((day) => isoDay(day) ?? []);
  const decided = [
    days.filter((day) => weekdayOf(day) === weekday),
    days.filter((day) => others.has(day.slice(4))),
  ].find((some) => some.length === 1);
  return { ...where, value: days.length > 1 && decided ? decided : days };
}

/** The days without a year, as "-03-05", that the report or its address gives for certain. */
function certainDays({ dates, datelineDay }: Report, inAddress?: DayInWords): Set<string> {
  const days = [
    ...dates.flatMap(({ value }) => (value.readings.length === 1 ? value.readings : [])),
    ...(datelineDay ? [datelineDay.value] : []),
    ...(inAddress ? [inAddress] : []),
  ];
  return new Set(days.flatMap((day) => isoDay({ ...day, year: 2000 })?.slice(4) ?? []));
}

function ofPrinted(
  { value: readings, ...where }: Found<string[]>,
  { datelineDay }: Report,
  isUpdated: boolean,
): ReportDate {
  const [day = ''] = readings;
  if (readings.length > 1) {
    return {
      ...unknown(
        `“${where.words}” (line ${where.line}) may be ${readings.join(' or ')}: day and month cannot be distinguished.`,
      ),
      readings,
    };
  }
  const inDateline = datelineDay && isoDay({ year: Number(day.slice(0, 4)), ...datelineDay.value });
  const how = [
    'The report prints the date.',
    inDateline === day && 'The dateline agrees.',
    datelineDay && inDateline !== day && `The dateline has another day: “${datelineDay.words}”.`,
    isUpdated && 'It was updated later; the date of publication counts.',
  ];
  return {
    basis: 'stated',
    date: { ...where, value: day },
    how: how.filter((sentence) => sentence !== false && sentence !== undefined).join(' '),
  };
}

type Address = ReturnType<typeof dateInAddress>;

/** The day of the dateline, or another without a year, with a year that is printed elsewhere. */
function ofDayWithYear(
  report: Report,
  updates: Found<PrintedDate>[],
  address: Address,
): ReportDate | undefined {
  const inDateline = report.datelineDay && isoDay(report.datelineDay.value);
  if (report.datelineDay && inDateline !== undefined) {
    return {
      basis: 'dateline',
      date: { ...report.datelineDay, value: inDateline },
      how: 'The dateline gives the day.',
    };
  }
  const day = dayWithoutYear(report);
  if (!day) return undefined;
  const { weekday } = day.value;
  const days = yearsFor(day.value, report, updates, address).flatMap(({ year, by }) => {
    const iso = existingDay({ ...day.value, year }) && isoDay({ ...day.value, year });
    return iso === undefined ? [] : [{ iso, year, by }];
  });
  const found = days.find(({ iso }) => weekday === undefined || weekdayOf(iso) === weekday);
  const [first] = days;
  if (!first) return undefined;
  if (!found) {
    return unknown(
      `“${day.words}” (line ${day.line}) names a ${weekdayNames[weekday ?? 0] ?? ''}, but ${first.iso} was a ${weekdayNames[weekdayOf(first.iso)] ?? ''}; ${first.by} gives that year.`,
    );
  }
  const note = `The report prints the day without a year; ${found.by} gives ${found.year}.`;
  return {
    basis: day === report.datelineDay ? 'dateline' : 'stated',
    date: { ...day, value: found.iso },
    how: note,
    dateNote: note,
  };
}

/** The day without a year: above the text, else in the dateline, else that of an update. */
function dayWithoutYear({ dates, datelineDay }: Report): Report['datelineDay'] {
  const days = dates.flatMap(({ value: { readings, weekday, label }, ...where }) =>
    readings
      .filter(({ year }) => year === undefined)
      .map((day) => ({
        found: { ...where, value: { ...day, ...(weekday !== undefined && { weekday }) } },
        isUpdate: label === 'updated',
      })),
  );
  const printed = days.find(({ isUpdate }) => !isUpdate) ?? days[0];
  return printed?.isUpdate === false ? printed.found : (datelineDay ?? printed?.found);
}

/** The years that the report and its address give for a day without one, the surest first. */
function yearsFor(
  day: DayInWords,
  { copyrightYears }: Report,
  updates: Found<PrintedDate>[],
  address: Address,
): { year: number; by: string }[] {
  const ofUpdates = updates.flatMap(({ value, line }) =>
    value.readings.map((update) => ({
      year: yearBefore(day, update),
      by: `the date of the update on line ${line}`,
    })),
  );
  const inAddress = address.day ? yearBefore(day, address.day) : address.year;
  return [
    ...ofUpdates,
    ...(inAddress === undefined ? [] : [{ year: inAddress, by: 'its address' }]),
    ...copyrightYears.map(({ value: year, line }) => ({
      year,
      by: `the copyright notice on line ${line}`,
    })),
  ];
}

/** The year of a day that is not after another: 31 December before 1 January 2026 is in 2025. */
function yearBefore(day: DayInWords, { year = 0, ...later }: DayInWords): number {
  const isLater = day.month > later.month || (day.month === later.month && day.day > later.day + 1);
  return isLater ? year - 1 : year;
}

function ofUpdate(
  updates: Found<PrintedDate>[],
  report: Report,
  others: ReadonlySet<string>,
): ReportDate | undefined {
  const [update] = updates;
  if (!update) return undefined;
  const date = certain(update, others);
  if (date.value.length > 1) return ofPrinted(date, report, false);
  const note = 'The report prints only the date of an update.';
  return {
    basis: 'stated',
    date: { ...date, value: date.value[0] ?? '' },
    how: note,
    dateNote: note,
  };
}

function ofAddress(
  { datelineDay, dates }: Report,
  inAddress: DayInWords | undefined,
  url: string | undefined,
): ReportDate | undefined {
  const day = inAddress && isoDay(inAddress);
  if (day === undefined || url === undefined || datelineDay || dates.length > 0) return undefined;
  const note = 'The report prints no date; its address gives it.';
  const date = { value: day, line: 0, words: url, note };
  return { basis: 'address', date, how: note, dateNote: note };
}

/** The day of the dateline, in the year of a date in the text that is at most 7 days before it. */
function inferred({ datelineDay, paragraphs }: Report): ReportDate | undefined {
  if (!datelineDay) return undefined;
  const { weekday, ...day } = datelineDay.value;
  const found = paragraphs.flatMap(({ text, line }) =>
    datesIn(text.slice(0, longestRead)).flatMap(({ date, start, end }) => {
      const [named] = date.readings.length === 1 ? date.readings : [];
      if (named?.year === undefined) return [];
      return [named.year, named.year + 1].flatMap((year) => {
        const iso = existingDay({ ...day, year }) && isoDay({ ...day, year });
        if (iso === undefined || (weekday !== undefined && weekdayOf(iso) !== weekday)) return [];
        const days = (Date.parse(iso) - Date.parse(isoDay(named) ?? '')) / dayLength;
        return days >= 0 && days <= newsDays ? [{ iso, line, words: text.slice(start, end) }] : [];
      });
    }),
  );
  const [first] = found;
  if (!first || found.some(({ iso }) => iso !== first.iso)) return undefined;
  const note = `The dateline gives the day without a year; the year is inferred from “${first.words}” in the text (line ${first.line}).`;
  return {
    basis: 'inferred',
    date: { ...datelineDay, value: `${first.iso}~`, note },
    how: note,
    dateNote: note,
  };
}

/** In characters: a paragraph is no longer, or its beginning is read only. */
const longestRead = 20_000;

/** Says where a full date names another weekday than it was. */
function contraryWeekday({ dates, datelineDay }: Report): string | undefined {
  const inDateline = datelineDay && {
    ...datelineDay,
    value: { readings: [datelineDay.value], weekday: datelineDay.value.weekday, label: undefined },
  };
  for (const { value, line, words } of [...dates, ...(inDateline ? [inDateline] : [])]) {
    const days = value.readings.flatMap((day) => isoDay(day) ?? []);
    const [day] = days;
    if (value.weekday === undefined || day === undefined || value.label === 'updated') continue;
    if (!days.some((one) => weekdayOf(one) === value.weekday)) {
      return `“${words}” (line ${line}) names a ${weekdayNames[value.weekday] ?? ''}, but ${day} was a ${weekdayNames[weekdayOf(day)] ?? ''}.`;
    }
  }
  return undefined;
}

function reasonWhyUnknown(report: Report, year: number | undefined): string {
  const words = report.datelineDay?.words ?? report.dates[0]?.words ?? weekdayIn(report)?.words;
  if (words !== undefined)
    return `The report says “${words}”, but nothing from which the full date follows.`;
  return `The report prints no date.${year === undefined ? '' : ` Its address gives the year ${year}.`}`;
}

function unknown(reason: string): ReportDate {
  return {
    basis: 'unknown',
    how: `${reason} Give it with --date, or write it with a dateNote that says how it was found.`,
  };
}

/** 0 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** The first weekday that the report names. */
function weekdayIn({ paragraphs }: Report): Found<string> | undefined {
  for (const { text, line } of paragraphs) {
    const [words] = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text) ?? [];
    if (words !== undefined) return { value: words, line, words };
  }
  return undefined;
}
