import { weekdayNames } from '../../../src/words/calendar.ts';
import { dayForm, dayInWords, existingDay, type DayInWords } from './day-in-words.ts';

/** A date as a line of a report prints it. */
export interface PrintedDate {
  /** The day; two where day and month cannot be distinguished, as in "05/03/2026". */
  readings: DayInWords[];
  /** The weekday beside it: 0 for Sunday to 6. */
  weekday?: number;
  /** What the line says of it. */
  label?: 'published' | 'updated';
}

const weekday = String.raw`\b(?:${weekdayNames.join('|')}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;
const year = String.raw`(?:19|20)\d\d`;

const dateForm = new RegExp(
  [
    `(?:(?<before>${weekday})(?:,| [-–|])? )?`,
    '(?:',
    String.raw`(?<![\d.,/-])(?<yearFirst>${year})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
    String.raw`|(?<![\d.,/-])(?<first>\d{1,2})(?<sign>[-./])(?<second>\d{1,2})\k<sign>(?<yearLast>${year})(?!\d)`,
    String.raw`|(?<![\d.,/-])(?<words>${dayForm})(?!\d)`,
    ')',
    `(?:,? \\(?(?<after>${weekday})\\)?)?`,
  ].join(''),
  'gi',
);

/** The dates in a line of at most some hundred characters, and where they are. */
export function datesIn(line: string): { date: PrintedDate; start: number; end: number }[] {
  if (!/\d/.test(line)) return [];
  return Array.from(line.matchAll(dateForm)).flatMap((match) => {
    const readings = readingsOf(match.groups ?? {});
    if (readings.length === 0) return [];
    const name = match.groups?.['before'] ?? match.groups?.['after'];
    const weekday = weekdayNames.findIndex((one) =>
      one.toLowerCase().startsWith(name?.slice(0, 3).toLowerCase() ?? '-'),
    );
    const date = { readings, ...(weekday >= 0 && { weekday }) };
    return [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

function readingsOf(groups: Partial<Record<string, string>>): DayInWords[] {
  const { words, yearFirst, month, day, first, second, yearLast } = groups;
  if (words !== undefined) return [dayInWords(words) ?? []].flat();
  const numbers: [year: unknown, month: unknown, day: unknown][] =
    yearFirst !== undefined
      ? [[yearFirst, month, day]]
      : first === second
        ? [[yearLast, second, first]]
        : [
            [yearLast, second, first],
            [yearLast, first, second],
          ];
  return numbers.flatMap(
    ([year, month, day]) =>
      existingDay({ year: Number(year), month: Number(month), day: Number(day) }) ?? [],
  );
}

const updated = 'updated?|modified|revised|edited';
const label = String.raw`(?<!\p{L})(?:(?:first|last|originally) )?(?:(?<updated>${updated})|publish(?:ed)?|posted|created|issued|released?|uploaded|(?:publication |publish )?date)\b(?: (?:on|at|date))?\s*:?`;
const labels = new RegExp(label, 'giu');
const clock = String.raw`(?:\bat |\bT|(?<=\u0000)T)?(?<!\d)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)?(?!\d)(?:Z| ?[+-]\d{2}:?\d{2})?(?: ?[ap]\.?m\b\.?)?`;
const zone = String.raw`\(?\b(?:UTC|GMT|[A-Z]{1,3}[SD]?T|MSK|WIB|(?:local|Hanoi|Moscow) time|hrs|hours)\b(?: ?[+−–-] ?\d{1,2}(?::?\d{2})?)?\)?`;
const clocks = new RegExp(clock, 'gi');
const zones = new RegExp(zone, 'g');
const readingTime = /\b\d+ min(?:ute)?s? read\b/gi;

/** A line that gives the date of a report, and what else it says: a byline, a section. */
export interface DateLine {
  dates: PrintedDate[];
  rest: string;
}

/** In characters: more than a line with a date and a byline. */
const longestDateLine = 160;

/**
 * Reads a line that gives the date of a report: "Published: 4 May 2025", "16/05/2025 10:30", "Updated
 * 6:42 PM GMT-3, Feb. 17"; undefined for a sentence or a headline that names a date.
 */
export function dateLine(printed: string): DateLine | undefined {
  if (printed.length > longestDateLine || !/\d/.test(printed)) return undefined;
  // Some pages print the time right after the year: "October 3, 20249:15 AM".
  const line = printed.replace(/\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/g, '$1 ');
  const found = datesIn(line);
  const [first] = found;
  if (!first) return undefined;
  const between = (end: number) =>
    line.slice(found.findLast((one) => one.end <= end)?.end ?? 0, end);
  const dates = found.map(({ date, start }): PrintedDate => {
    const last = Array.from(between(start).matchAll(labels)).at(-1);
    if (!last) return date;
    return { ...date, label: last.groups?.['updated'] === undefined ? 'published' : 'updated' };
  });
  const undated = found.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}\u0000${text.slice(end)}`,
    line,
  );
  const untimed = undated
    .replace(labels, ' ')
    .replace(clocks, '\u0001')
    .replace(zones, ' ')
    .replace(readingTime, ' ');
  const rest = untimed
    .replace(/[\u0000\u0001]/g, ' ')
    .replace(/[\s,|•·()/—–-]+$|^[\s,|•·()/:—–-]+/g, '')
    .replace(/\s+/g, ' ');
  const isTimed = /\u0000[\s,|•·(–-]*\u0001|\u0001[\s,|•·–-]*\u0000/.test(untimed);
  const isApart = /[,|•·(/—–-] *\u0000/.test(untimed) || /^\s*\u0000 *[,|•·/—–-]/.test(untimed);
  const isNames = /^(?:[\p{Lu}\d&|•·][\p{L}\p{M}\d.'’,:&/-]* ?){1,6}$/u.test(rest);
  const isLabelled = dates.some(({ label }) => label !== undefined);
  const isSentence = /\p{Ll}[.!?]$/u.test(rest) && rest.includes(' ');
  const isOne =
    rest === '' ||
    (rest.length <= 80 &&
      !isSentence &&
      (isLabelled || isTimed || ((isApart || rest.split(' ').length < 3) && isNames)));
  return isOne ? { dates, rest } : undefined;
}

/** The date at the beginning of a paragraph: "date 2026-02-05 HÀ NỘI — …". */
export function dateBefore(
  paragraph: string,
): { date: PrintedDate; words: string; length: number } | undefined {
  const form =
    /^(?:(?:date|published|posted):? )?(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?= )/i;
  const [whole, day = ''] = form.exec(paragraph.slice(0, 60)) ?? [];
  const date = datesIn(day)[0]?.date;
  return whole !== undefined && date
    ? { date: { ...date, label: 'published' }, words: whole, length: whole.length }
    : undefined;
}

/** The one year of a copyright line: "© 2025 The Wire". A span, "2019–2025", is the page's own. */
export function copyrightYear(line: string): number | undefined {
  const form = /(?:©|\(c\)|copyright)[^\d]{0,30}((?:19|20)\d\d)(?! ?[-–]|\d)/i;
  const [, year] = form.exec(line.slice(0, 200)) ?? [];
  return year === undefined ? undefined : Number(year);
}

const ofAddress = [
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<s>[-/_.]?)(?<m>\d\d)\k<s>(?<d>\d\d)(?!\d)/,
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/](?<m>\d{1,2})\/(?<d>\d{1,2})(?!\d)/,
  /(?<!\d)(?<y>(?:19|20)\d\d)\/(?<name>[a-z]{3,9})\/(?<d>\d{1,2})(?!\d)/i,
  /(?<!\d)(?<d>\d\d)[-/_.](?<m>\d\d)[-/_.](?<y>(?:19|20)\d\d)(?!\d)/,
];

/** The date, or the year alone, that an address gives: "…/2025/05/16/…", "…/20250516/…". */
export function dateInAddress(url: string): { day?: DayInWords; year?: number } {
  const { pathname } = new URL(url);
  for (const form of ofAddress) {
    const { y = '', m = '', d = '', name } = form.exec(pathname)?.groups ?? {};
    const found = datesIn(name === undefined ? `${y}-${m}-${d}` : `${d} ${name} ${y}`)[0];
    const [day] = found?.date.readings ?? [];
    const isAmbiguous = form === ofAddress.at(-1) && Number(d) <= 12 && d !== m;
    if (day && !isAmbiguous) return { day, ...(day.year !== undefined && { year: day.year }) };
  }
  const [, year] = /\/((?:19|20)\d\d)(?:[-/]|\d\d\/)/.exec(pathname) ?? [];
  return year === undefined ? {} : { year: Number(year) };
}
