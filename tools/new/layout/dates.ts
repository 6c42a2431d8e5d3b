import { monthOf, monthWord, weekdayNames } from '../../../src/model/month-names.ts';

/** A day of the calendar as a text gives it; the year is often left out. */
export interface Day {
  year?: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** A date as a report prints it. */
export interface PrintedDate {
  /** The day; two where day and month cannot be distinguished, as in "05/03/2026". */
  readings: Day[];
  /** The weekday beside it: 0 for Sunday to 6. */
  weekday?: number;
  /** What the report says of it, or where it is; a copyright year is given as its last day. */
  label?: 'published' | 'updated' | 'dateline' | 'copyright';
}

type DateInText = { date: PrintedDate; start: number; end: number };

const year = String.raw`(?<year>(?:19|20)\d\d)`;
const month = `(?<month>(?<![a-z])${monthWord}(?![a-z]))`;
const monthNumber = String.raw`(?<month>\d{1,2})`;
const day = String.raw`(?<day>\d{1,2})`;
const ordinal = `${day}(?:st|nd|rd|th)?`;
const weekday = String.raw`\b(?:${weekdayNames.join('|')}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;

/** How dates are written, each with an example. */
const forms = [
  String.raw`(?<!\d)${year}(?<sign>[-./])${monthNumber}\k<sign>${day}`, // 2025-05-16, 2023.11.02
  String.raw`(?<!\d[.,/-]?)${day}(?<sign>[-./])${monthNumber}\k<sign>${year}`, // 16/05/2025
  String.raw`${month} ${ordinal}(?!\d)(?:,? ${year})?`, // Feb. 4, 2026
  String.raw`(?<!\d[.,/-]?)${ordinal}(?: of)? ${month}(?:,? ${year})?`, // 4th of February 2026
  String.raw`(?<!\d[.,/-]?)${day}-${month}(?:-${year})?`, // 17-Feb-2025
  String.raw`(?<!\d)${year}-${month}-${day}`, // 2025-may-16, in addresses
  String.raw`${day}(?:st|nd|rd|th) (?:${weekday}), ${month} ${year}`, // 9th Saturday, April 2022
];
const anyDate = String.raw`(?:(?<before>${weekday})(?:,| [-–|])? )?(?:${forms.join('|')})(?!\d)(?:,? \(?(?<after>${weekday})\)?)?`;
const everyDate = new RegExp(anyDate, 'gi');
/** In characters: "Wednesday, 30th of September, 2026 (Wednesday)" is shorter. */
const longestDate = 60;

/** Returns the dates in a text, without those that no calendar has. */
export function datesIn(text: string): DateInText[] {
  return /\d/.test(text) ? Array.from(text.matchAll(everyDate), readDate).flat() : [];
}

/** Returns the date with which a text begins. */
export function dateAtStart(text: string): DateInText | undefined {
  return datesIn(text.slice(0, longestDate)).find(({ start }) => start === 0);
}

function readDate({ 0: words, index, groups = {} }: RegExpExecArray): DateInText[] {
  const { before, after, year, month = '', day = '', sign } = groups;
  const [first, second] = [Number(month) || monthOf(month), Number(day)];
  // "05/03/2026" is in May or in March.
  const isEither = sign !== undefined && first !== second && !/^\D*\d{4}/.test(words);
  const readings = [[first, second], ...(isEither ? [[second, first]] : [])]
    .map(([month = 0, day = 0]) => ({ ...(year && { year: Number(year) }), month, day }))
    // 2024 is a leap year, as the year may be unknown.
    .filter((one) => isoDay({ year: 2024, ...one }) !== undefined);
  const named = (before ?? after)?.slice(0, 3).toLowerCase();
  const weekday = weekdayNames.findIndex((name) => name.slice(0, 3).toLowerCase() === named);
  const date = { readings, ...(weekday >= 0 && { weekday }) };
  return readings.length > 0 ? [{ date, start: index, end: index + words.length }] : [];
}

/** Returns the day, ISO 8601; undefined where the year is unknown or has no such day. */
export function isoDay({ year, month, day }: Day): string | undefined {
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const labels =
  /(?<!\p{L})(?:(?:first|last|originally) )?(?:(?<updated>updated?|modified|revised|edited)|publish(?:ed)?|posted|created|issued|released?|uploaded|(?:publication |publish )?date)\b(?: (?:on|at|date))?\s*:?/giu;
const clocks =
  /(?:\bat |T)?(?<!\d)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)?(?!\d)(?:Z| ?[+-]\d{2}:?\d{2})?(?: ?[ap]\.?m\b\.?)?/gi;
const zones =
  /\(?\b(?:UTC|GMT|[A-Z]{1,3}[SD]?T|MSK|WIB|(?:local|Hanoi|Moscow) time|hrs|hours)\b(?: ?[+−–-] ?\d{1,2}(?::?\d{2})?)?\)?/g;
const times = /\b\d+ (?:min(?:ute)?s? read|(?:minute|hour|day)s? ago)\b/gi;
/** Some pages print the time right after the year: "October 3, 20249:15 AM". */
const yearAndClock = /\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/g;

/** In characters: more than a line with a date and a byline. */
const longestDateLine = 160;

/**
 * Reads a line that gives the date of a report, and what else it says: "Published: 4 May 2025", "PTI |
 * 16/05/2025 10:30"; undefined for a sentence or a headline that names a date.
 */
export function dateLine(printed: string): { dates: PrintedDate[]; rest: string } | undefined {
  if (printed.length > longestDateLine) return undefined;
  const line = printed.replace(yearAndClock, '$1 ');
  const found = datesIn(line);
  if (found.length === 0) return undefined;
  const between = [...found, undefined].map((one, index) =>
    line.slice(found[index - 1]?.end ?? 0, one?.start),
  );
  const dates = found.map(({ date }, index): PrintedDate => {
    const last = Array.from(between[index]?.matchAll(labels) ?? []).at(-1);
    if (!last) return date;
    return { ...date, label: last.groups?.['updated'] === undefined ? 'published' : 'updated' };
  });
  const marked = between
    .join('\u0000')
    .replace(/[|,]?\s*\bEditors?: ?[\p{L} ]{2,40}$/u, ' ')
    .replace(labels, ' ')
    .replace(times, ' ')
    .replace(zones, ' ')
    .replace(clocks, '\u0001');
  const rest = marked
    .replace(/[\s\u0000\u0001]+/g, ' ')
    .replace(/^[\s,|•·()/:—–-]+|[\s,|•·()/—–-]+$/g, '');
  // A clock or a mark, as in "Jane Example | 4 May 2025", sets the date apart from a sentence.
  const isApart = /\u0001|[,|•·(/—–-] *\u0000|\u0000 *[,|•·/—–-]/.test(marked);
  const isNames = /^(?:[\p{Lu}\d&|•·][\p{L}\p{M}\d.'’,:&/-]* ?){1,6}$/u.test(rest);
  const isDateLine =
    rest === '' ||
    (isNames && (isApart || rest.split(' ').length < 3)) ||
    (dates.some(({ label }) => label !== undefined) && !/\p{Ll}[.!?]$/u.test(rest));
  return isDateLine && rest.length <= 80 ? { dates, rest } : undefined;
}

/** Returns the date before a text that is saved with it: "date 2026-02-05 HÀ NỘI — …". */
export function dateBefore(paragraph: string): { date: PrintedDate; words: string } | undefined {
  const form = /^(?:(?:date|published|posted):? )?(\d{4}-\d\d-\d\d)(?:T[\d:.Z+-]{1,30})?(?= )/i;
  const [words, day = ''] = form.exec(paragraph) ?? [];
  const { date } = dateAtStart(day) ?? {};
  return words !== undefined && date ? { date: { ...date, label: 'published' }, words } : undefined;
}

/** Returns the end of the year of a copyright line, "© 2025 The Wire"; a span of years is the page's own. */
export function copyrightIn(line: string): PrintedDate[] | undefined {
  const form = /^(?:©|\(c\)|copyright)[^\d]{0,30}((?:19|20)\d\d)(?! ?[-–]|\d)/i;
  const [, year] = form.exec(line) ?? [];
  return year === undefined ? undefined : [{ readings: [endOf(year)], label: 'copyright' }];
}

/** Returns the date in an address, "…/2025/05/16/…" or "…/20250516/…", or the end of its year. */
export function dateInAddress(url: string): (Day & { isYear: boolean }) | undefined {
  const path = new URL(url).pathname;
  const withSigns = path
    .replace(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g, '$1-$2-$3')
    .replace(/[/_.]/g, '-');
  for (const { date } of datesIn(withSigns)) {
    const [day, other] = date.readings;
    if (day?.year !== undefined && !other) return { ...day, isYear: false };
  }
  const [, year] = /\/((?:19|20)\d\d)[-/]/.exec(path) ?? [];
  return year === undefined ? undefined : { ...endOf(year), isYear: true };
}

function endOf(year: string): Day {
  return { year: Number(year), month: 12, day: 31 };
}
