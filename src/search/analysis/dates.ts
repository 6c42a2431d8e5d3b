import { monthNames, monthNumbers, weekdayNames } from '../../model/month-names.ts';
import { fold } from './fold.ts';
import { laoWordAt, type Read } from './lao-word.ts';
import type { Token } from './tokens.ts';

/** A date in a text: one day or several, or the months from one to another. */
export type DateInText = { length: number } & ({ days: Day[] } | { months: [Month, Month] });

interface Day {
  /** In four digits; absent in "10 May". */
  year?: string;
  /** In two digits each: "0510". */
  monthDay: string;
}

/** A month of a year, e.g. "202512". */
type Month = string;

const tag = { date: 'þd', monthDay: 'þe', yearless: 'þf', months: 'þr' };

/** A term for a date, with how much a match counts. A month is the beginning of its days. */
export interface DateAlternative {
  terms: string[];
  boost: number;
  prefix?: true;
}

/** How much less counts than the date itself: the same day where no year is, a part of the months. */
const boosts = { yearless: 0.5, ends: 0.7, part: 0.5 };

/** Days of a range that are found one by one. */
const mostDays = 14;

/** Returns the terms under which a text with a date is found. */
export function termsOfDate(date: DateInText): string[] {
  if ('days' in date) {
    return date.days.flatMap(({ year, monthDay }) => [
      year === undefined ? tag.yearless + monthDay : tag.date + year + monthDay,
      tag.monthDay + monthDay,
    ]);
  }
  const [first, last] = date.months;
  if (first === last) return [tag.date + first];
  return [tag.months + first + last, tag.date + first, tag.date + last];
}

/** Returns the terms of the date of a document, in EDTF: none of a year alone. */
export function termsOfPartialDate(date: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined || month === undefined) return [];
  return termsOfDate({
    length: 1,
    ...(day === undefined
      ? { months: [year + month, year + month] }
      : { days: [{ year, monthDay: month + day }] }),
  });
}

/** Checks whether a term is that of a day or of a month. */
export function isDateTerm(term: string): boolean {
  return [tag.date, tag.monthDay].some((tag) => term.startsWith(tag));
}

/** Returns the ways to find a date. */
export function alternativesOfDate(date: DateInText): DateAlternative[] {
  if ('days' in date) {
    return date.days.flatMap(({ year, monthDay }): DateAlternative[] =>
      year === undefined
        ? [{ terms: [tag.monthDay + monthDay], boost: 1 }]
        : [
            { terms: [tag.date + year + monthDay], boost: 1 },
            { terms: [tag.yearless + monthDay], boost: boosts.yearless },
          ],
    );
  }
  const [first, last] = date.months;
  if (first === last) return [{ terms: [tag.date + first], boost: 1, prefix: true }];
  return [
    { terms: [tag.months + first + last], boost: 1 },
    { terms: [tag.date + first, tag.date + last], boost: boosts.ends, prefix: true },
    ...monthsFrom(first, last).map((month): DateAlternative => ({
      terms: [tag.date + month],
      boost: boosts.part,
      prefix: true,
    })),
  ];
}

/** Months in Russian, from their first letters on. */
const russianMonths = [
  ...['январ|янв$', 'феврал|февр?$', 'март', 'апрел|апр$', 'ма[ейияю]', 'июн', 'июл'],
  ...['август|авг$', 'сентябр|сент?$', 'октябр|окт$', 'ноябр|ноя$', 'декабр|дек$'],
].map((forms) => new RegExp(`^(?:${forms})[а-я]{0,3}$`));

/** Months in Lao, of several tokens each. */
const laoMonths = new Map(
  'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ'
    .split(' ')
    .map((name, index) => [fold(name), index + 1]),
);

const knownMonths = new Map<string, number | undefined>(monthNumbers);

/** Returns the number of a month by its name or a form of it. */
function monthOf(word: string): number | undefined {
  if (!/^[а-я]/.test(word) || knownMonths.has(word)) return knownMonths.get(word);
  const index = russianMonths.findIndex((form) => form.test(word));
  const month = index < 0 ? undefined : index + 1;
  knownMonths.set(word, month);
  return month;
}

/** Returns a month's English name for its short form or its name in another language, or else the word. */
export function monthInFull(word: string): string {
  const month = monthOf(word);
  return month === undefined ? word : (monthNames[month - 1]?.toLowerCase() ?? word);
}

/** Words before a date or a year that say nothing by themselves: weekdays, "ngày", "năm". */
const leads = new Set([
  ...weekdayNames.map((name) => name.toLowerCase()),
  ...'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье'.split(
    ' ',
  ),
  ...['ngay', 'nam'],
]);
const laoLeads = new Map(['ວັນທີ', 'ເດືອນ', 'ປີ'].map((word) => [fold(word), word]));

/** Returns how many words before a date or a year begin at a token that say nothing by themselves. */
export function leadLength(tokens: readonly Token[], at: number, text: string): number {
  const isLead = leads.has(tokens[at]?.text ?? '');
  const next = isLead ? at + 1 : laoWordAt(laoLeads, tokens, at)?.next;
  if (next === undefined) return 0;
  return yearAt(tokens, next) || dateAt(tokens, next, text) ? next - at : 0;
}

/** Returns how many tokens the year has that is at a token, as in "2025 году"; 0 for none. */
export function yearLength(tokens: readonly Token[], at: number): number {
  return (yearIn(tokens, at)?.next ?? at) - at;
}

/**
 * Returns the date that begins at a token, the same one for "5 September 1962", "September 5, 1962",
 * "5th of Sept 1962", "1962-09-05", "5/9/1962", "5 tháng 9 năm 1962" and "5 сентября 1962 г.". Of two
 * numbers the first is the day, unless the second can be no month.
 */
export function dateAt(tokens: readonly Token[], at: number, text: string): DateInText | undefined {
  const first = singleDateAt(tokens, at, text);
  const from = first && dayWithYear(first);
  if (!from) return first;
  // "2025-12-01 to 2025-12-05": the days between count, too.
  const joint = jointAt(tokens, at + first.length, text);
  const last = joint && singleDateAt(tokens, joint.next, text);
  const until = last && dayWithYear(last);
  if (!until) return first;
  return { length: joint.next - at + last.length, days: daysBetween(from, until, joint.value) };
}

/** Returns the only day of a date. */
function dayWithYear(date: DateInText): Day | undefined {
  const [day, ...others] = 'days' in date ? date.days : [];
  return day?.year !== undefined && others.length === 0 ? day : undefined;
}

function singleDateAt(tokens: readonly Token[], at: number, text: string): DateInText | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'number') {
    return dateInNumbers(tokens, at) ?? dayFirst(tokens, at, text) ?? periodOfYear(tokens, at);
  }
  return monthFirst(tokens, at, text) ?? periodOfYear(tokens, at);
}

/** Checks whether a date may begin with a word. */
export function mayBeginDate(word: string): boolean {
  const isMonth =
    word === monthBefore || monthOf(word) !== undefined || /^[\u0E80-\u0EFF]/.test(word);
  return isMonth || /^(?:[qh][1-4]|quy)$/.test(word) || ordinalOf(word) > 0 || countOf(word) > 1;
}

/** Returns the English name of the month that is named at a token, and how many tokens it has. */
export function monthNameAt(
  tokens: readonly Token[],
  at: number,
): { name: string; length: number } | undefined {
  const month = namedMonthAt(tokens, at);
  if (month === undefined) return undefined;
  return { name: monthNames[month.value - 1]?.toLowerCase() ?? '', length: month.next - at };
}

/** "1962-09-05", "5/9/1962", "1962-09", "9/1962". */
function dateInNumbers(tokens: readonly Token[], at: number): DateInText | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number' || second?.kind !== 'number') return undefined;
  const { after } = second;
  if (
    third?.kind === 'number' &&
    third.after === after &&
    /^(?:hyphen|stroke|point)$/.test(after)
  ) {
    if (first.text.length > 2) return dayOf(first.text, second.text, third.text, 3);
    const isMonthFirst = Number(second.text) > 12;
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    return dayOf(third.text, month.text, day.text, 3);
  }
  const isSigned = first.after === 'stroke' || first.after === 'hyphen';
  if (isSigned) return undefined;
  if (after === 'hyphen' && second.end - second.start === 2) {
    return monthsOf(first.text, second.text, second.text, 2);
  }
  return after === 'stroke' ? monthsOf(second.text, first.text, first.text, 2) : undefined;
}

/** Behind the day in Vietnamese, and before the number of the month. */
const monthBefore = 'thang';

/** "5 September 1962", "1 and 2 December", "30 April – 2 May 2025". */
function dayFirst(tokens: readonly Token[], at: number, text: string): DateInText | undefined {
  const day = dayAt(tokens, at);
  if (!day) return undefined;
  const month = monthAt(tokens, day.next);
  const joint = jointAt(tokens, month?.next ?? day.next, text);
  const until = joint && dayAt(tokens, joint.next);
  const lastMonth = until && monthAt(tokens, until.next);
  const end = lastMonth ?? month;
  if (!end) return undefined;
  const year = yearAt(tokens, end.next);
  const length = (year?.next ?? end.next) - at;
  const from = { month: (month ?? end).value, day: day.value };
  if (!lastMonth) return { length, days: [dayIn(year?.value, from)] };
  const to = { month: lastMonth.value, day: until.value };
  return { length, days: daysFrom(year?.value, from, to, joint.value) };
}

/** "September 5, 1962", "December 1–2", "September 1962", "January–July 2025", "tháng 12 năm 2025". */
function monthFirst(tokens: readonly Token[], at: number, text: string): DateInText | undefined {
  const month = namedMonthAt(tokens, at);
  if (!month) return undefined;
  const joint = jointAt(tokens, month.next, text);
  const lastMonth =
    joint && (monthAt(tokens, joint.next) ?? vietnameseMonth(tokens, at, joint.next));
  const end = lastMonth ?? month;
  const year = yearAt(tokens, end.next);
  if (year) {
    return monthsOf(year.value, String(month.value), String(end.value), year.next - at);
  }
  const day = tokens[at]?.text === monthBefore ? undefined : dayAt(tokens, month.next);
  if (!day) return undefined;
  const sign = jointAt(tokens, day.next, text);
  const until = sign && dayAt(tokens, sign.next);
  const isRange = until && !monthAt(tokens, until.next);
  const yearAfter = yearAt(tokens, (isRange ? until : day).next);
  const length = (yearAfter?.next ?? (isRange ? until : day).next) - at;
  const from = { month: month.value, day: day.value };
  if (!isRange) return { length, days: [dayIn(yearAfter?.value, from)] };
  const to = { month: month.value, day: until.value };
  return { length, days: daysFrom(yearAfter?.value, from, to, sign.value) };
}

function vietnameseMonth(tokens: readonly Token[], at: number, next: number) {
  if (tokens[at]?.text !== monthBefore) return undefined;
  return numberUpTo(12, tokens, next);
}

const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ first: 1, second: 2, third: 3, fourth: 4, i: 1, ii: 2, iii: 3, iv: 4 },
    ...{ перв: 1, втор: 2, трет: 3, четверт: 4 },
  }),
);
const numbers = [
  'two three four five six seven eight nine ten eleven',
  'два три четыре пять шесть семь восемь девять десять одиннадцать',
].map((words) => words.split(' '));

/**
 * "Q3 2025", "third quarter of 2025", "2025 Q3", "quý III/2025", "III квартал 2025", "H1 2025", "first
 * half of 2025", "first seven months of 2025", "9 tháng đầu năm 2025".
 */
function periodOfYear(tokens: readonly Token[], at: number): DateInText | undefined {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((index) => tokens[at + index]?.text);
  const part = lettersOfPart.get(first);
  if (part) return partOfYear(tokens, at, at + 1, part.months, part.which);
  const partAfter = isYear(first) ? lettersOfPart.get(second) : undefined;
  if (partAfter) return inYear(first, partAfter.months, partAfter.which, 2);
  if (first === 'quy') return partOfYear(tokens, at, at + 2, 3, ordinalOf(second));
  const months = monthsIn.get(second);
  if (months === undefined) {
    const isFirst = monthsIn.get(third) === 1 && ordinalOf(first) === 1;
    return isFirst ? partOfYear(tokens, at, at + 3, countOf(second), 1) : undefined;
  }
  if (months > 1) return partOfYear(tokens, at, at + 2, months, ordinalOf(first));
  return partOfYear(tokens, at, at + (third === 'dau' ? 3 : 2), countOf(first), 1);
}

/** "Q3" and "H1". */
const lettersOfPart: ReadonlyMap<string, { months: number; which: number }> = new Map(
  [3, 6].flatMap((months) =>
    Array.from({ length: 12 / months }, (_, index) => {
      const which = index + 1;
      return [`${months === 3 ? 'q' : 'h'}${which}`, { months, which }] as const;
    }),
  ),
);

/** Words for parts of a year, and how many months each has. */
const monthsIn = new Map([
  ...'quarter quarters квартал квартала кварталу кварталом квартале'
    .split(' ')
    .map((word) => [word, 3] as const),
  ...'half полугодие полугодия полугодию полугодии'.split(' ').map((word) => [word, 6] as const),
  ...'months месяца месяцев thang'.split(' ').map((word) => [word, 1] as const),
]);

function ordinalOf(word: string): number {
  const number = ordinals.get(word) ?? (/^[1-4]$/.test(word) ? Number(word) : undefined);
  return number ?? ordinals.get(/^(?:перв|втор|трет|четверт)/.exec(word)?.[0] ?? '') ?? 0;
}

function countOf(word: string): number {
  const index = Math.max(...numbers.map((words) => words.indexOf(word)));
  if (index >= 0) return index + 2;
  return /^\d{1,2}$/.test(word) && Number(word) < 12 ? Number(word) : 0;
}

function partOfYear(
  tokens: readonly Token[],
  at: number,
  next: number,
  months: number,
  which: number,
): DateInText | undefined {
  const year = yearAt(tokens, next);
  return year && inYear(year.value, months, which, year.next - at);
}

function inYear(
  year: string,
  months: number,
  which: number,
  length: number,
): DateInText | undefined {
  const last = months * which;
  return months > 0 && which > 0
    ? monthsOf(year, String(last - months + 1), String(last), length)
    : undefined;
}

/** Words between the parts of a date, as in "the 5th of September". */
const fillers = new Set(['st', 'nd', 'rd', 'th', 'of', 'the', 'in', 'nam', 'ngay', 'го']);
const laoFillers = new Map(['ປີ', 'ເດືອນ'].map((word) => [fold(word), word]));
const mostFillers = 2;

function pastFillers(tokens: readonly Token[], place: number): number {
  let at = place;
  for (let count = 0; count < mostFillers; count++) {
    if (fillers.has(tokens[at]?.text ?? '')) at++;
    else at = laoWordAt(laoFillers, tokens, at)?.next ?? at;
  }
  return at;
}

function numberUpTo(most: number, tokens: readonly Token[], at: number): Read<number> | undefined {
  const { kind, text = '' } = tokens[at] ?? {};
  const number = Number(text);
  if (kind !== 'number' || !/^\d{1,2}$/.test(text) || number < 1 || number > most) return undefined;
  return { value: number, next: at + 1 };
}

function dayAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  return numberUpTo(31, tokens, at);
}

function monthAt(tokens: readonly Token[], place: number): Read<number> | undefined {
  return namedMonthAt(tokens, pastFillers(tokens, place));
}

function namedMonthAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const word = tokens[at]?.text ?? '';
  if (word === monthBefore) return numberUpTo(12, tokens, at + 1);
  const month = monthOf(word);
  return month === undefined ? laoWordAt(laoMonths, tokens, at) : { value: month, next: at + 1 };
}

function yearAt(tokens: readonly Token[], place: number): Read<string> | undefined {
  return yearIn(tokens, pastFillers(tokens, place));
}

function yearIn(tokens: readonly Token[], at: number): Read<string> | undefined {
  const year = tokens[at]?.text ?? '';
  if (!isYear(year)) return undefined;
  const isNamed = /^(?:г|год(?:а|у|ом)?)$/.test(tokens[at + 1]?.text ?? '');
  return { value: year, next: at + (isNamed ? 2 : 1) };
}

function isYear(text: string): boolean {
  return /^[12]\d{3}$/.test(text);
}

/** Returns whether a dash, "to" or "and" joins two parts of a date. */
function jointAt(tokens: readonly Token[], place: number, text: string) {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (!before || !token) return undefined;
  const ordinal = /^(?:st|nd|rd|th)$/.test(token.text) ? 1 : 0;
  const at = place + ordinal;
  const word = tokens[at]?.text ?? '';
  if (/^(?:and|и|va)$/.test(word)) return { value: 'and' as const, next: at + 1 };
  if (/^(?:to|until|по|до|den)$/.test(word)) return { value: 'to' as const, next: at + 1 };
  const gap = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  if (/^\s*[-–—‑‐]\s*$/.test(gap)) return { value: 'to' as const, next: at };
  return undefined;
}

interface DayOfYear {
  month: number;
  day: number;
}

function dayIn(year: string | undefined, { month, day }: DayOfYear): Day {
  return { ...(year !== undefined && { year }), monthDay: twoDigits(month) + twoDigits(day) };
}

/** Returns the days from one to another of the same year. */
function daysFrom(
  year: string | undefined,
  from: DayOfYear,
  to: DayOfYear,
  joint: 'and' | 'to',
): Day[] {
  return daysBetween(dayIn(year, from), dayIn(year, to), joint);
}

const dayLength = 86_400_000;

/** Returns the days from one to another, or only these two where there are many between. */
function daysBetween(from: Day, to: Day, joint: 'and' | 'to'): Day[] {
  const between: Day[] = [];
  const count = Math.round((timeOf(to) - timeOf(from)) / dayLength);
  if (joint === 'to' && count > 1 && count <= mostDays) {
    for (let days = 1; days < count; days++) {
      const date = new Date(timeOf(from) + days * dayLength).toISOString();
      between.push({
        ...(from.year !== undefined && { year: date.slice(0, 4) }),
        monthDay: date.slice(5, 7) + date.slice(8, 10),
      });
    }
  }
  return [from, ...between, to];
}

/** Returns milliseconds; where there is no year, of a leap year, which matters in February only. */
function timeOf({ year = '2000', monthDay }: Day): number {
  return Date.UTC(Number(year), Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(2)));
}

function dayOf(year: string, month: string, day: string, length: number): DateInText | undefined {
  const isDay = isYear(year) && isMonth(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day);
  if (!isDay) return undefined;
  return { length, days: [dayIn(year, { month: Number(month), day: Number(day) })] };
}

function monthsOf(
  year: string,
  first: string,
  last: string,
  length: number,
): DateInText | undefined {
  if (!isYear(year) || !isMonth(first) || !isMonth(last)) return undefined;
  const [from, until] = [Number(first), Number(last)];
  if (from > until) return undefined;
  return { length, months: [year + twoDigits(from), year + twoDigits(until)] };
}

function isMonth(text: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(text);
}

function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = Number(first); month <= Number(last); month++) months.push(String(month));
  return months;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
