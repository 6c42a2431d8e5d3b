import { monthNames } from '../../model/month-names.ts';
import { datesBetween, type NamedDates } from './date-terms.ts';
import { countOf, dateWordAt, ordinalOf, past } from './date-words.ts';
import type { Read } from './lao-word.ts';
import type { Token } from './tokens.ts';

/** A date in a text, and how many tokens it has. */
export interface DateInText {
  dates: NamedDates;
  length: number;
}

/** A date as far as it is written at one place: the end of a span may lack what the other end has. */
interface WrittenDate {
  year?: string | undefined;
  month?: number;
  /** Of several months, such as a quarter, the last. */
  lastMonth?: number;
  day?: number | undefined;
  /** What a number alone is at the other end of a span: in "December 1–2" a day. */
  alone?: 'day' | 'month';
}

/**
 * Returns the date that begins at a token, the same one for "5 September 1962", "September 5, 1962",
 * "5th of Sept 1962", "1962-09-05", "5/9/1962", "5 tháng 9 năm 1962" and "5 сентября 1962 г."; a month or
 * several of a year; or a span of days or months, such as "1 and 2 December", "December 2025 to March
 * 2026". Of two numbers the first is the day, unless the second can be no month.
 */
export function dateAt(tokens: readonly Token[], at: number, text: string): DateInText | undefined {
  const from = writtenDateAt(tokens, at);
  // No month begins within "5/9/1962".
  const { kind, after = 'else' } = tokens[at] ?? {};
  const isPart = kind === 'number' && /^(?:stroke|hyphen)$/.test(after);
  if (!from || (isPart && from.value.day === undefined)) return undefined;
  const joint = jointAt(tokens, from.next, text);
  const until = joint && writtenDateAt(tokens, joint.next);
  const span = until && datesOfSpan(from.value, until.value, joint.value);
  if (span) return { dates: span, length: until.next - at };
  const { month, lastMonth = month } = from.value;
  const dates = between(inDigits(from.value, month), inDigits(from.value, lastMonth), 'to');
  return dates && { dates, length: from.next - at };
}

/** Returns a day, or a month of a year, in digits; nothing where it is not complete. */
function inDigits({ year = '', day }: WrittenDate, month: number | undefined): string | undefined {
  if (month === undefined || (day === undefined && year === '')) return undefined;
  return year + twoDigits(month) + (day === undefined ? '' : twoDigits(day));
}

function datesOfSpan(
  from: WrittenDate,
  until: WrittenDate,
  joint: 'and' | 'to',
): NamedDates | undefined {
  const isAlone = until.month === undefined;
  if (isAlone && from.alone === undefined) return undefined;
  const isMonth = isAlone && from.alone === 'month';
  const year = until.year ?? from.year;
  const lastMonth = isMonth ? until.day : (until.lastMonth ?? until.month ?? from.month);
  const last = inDigits({ year, day: isMonth ? undefined : until.day }, lastMonth);
  const first = inDigits({ ...from, year: from.year ?? year }, from.month ?? until.month);
  return between(first, last, joint);
}

/** Returns the days or months of a span; nothing where an end is not complete, or only one is a day. */
function between(
  first: string | undefined,
  last: string | undefined,
  joint: 'and' | 'to',
): NamedDates | undefined {
  if (first === undefined || first.length !== last?.length) return undefined;
  return joint === 'and' ? [first, last] : datesBetween(first, last);
}

/** Returns how many words before a date or a year begin at a token that say nothing by themselves. */
export function leadLength(tokens: readonly Token[], at: number, text: string): number {
  const next = past(tokens, at, 'weekday', 'part', 'day', 'year');
  if (next === at) return 0;
  return yearAt(tokens, next) || dateAt(tokens, next, text) ? next - at : 0;
}

/** Returns how many tokens the year has that is at a token, as in "2025 году"; 0 for none. */
export function yearLength(tokens: readonly Token[], at: number): number {
  return isYear(tokens[at]) ? past(tokens, at + 1, 'yearBehind') - at : 0;
}

/** Returns the English name of the month that is named at a token, and how many tokens it has. */
export function monthNameAt(
  tokens: readonly Token[],
  at: number,
): { name: string; length: number } | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  return { name: monthNames[month.value - 1]?.toLowerCase() ?? '', length: month.next - at };
}

function writtenDateAt(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  if (tokens[at]?.kind === 'number') {
    return (
      inNumbers(tokens, at) ??
      dayFirst(tokens, at) ??
      partOfYear(tokens, at) ??
      dayAlone(tokens, at)
    );
  }
  return monthFirst(tokens, at) ?? partOfYear(tokens, at);
}

/** "1962-09-05", "5/9/1962", "19620905", "1962-09", "9/1962". */
function inNumbers(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number') return undefined;
  const [, ...parts] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(first.text) ?? [];
  if (parts.length > 0) return dayOf(parts, at + 1);
  if (second?.kind !== 'number') return undefined;
  const { after } = second;
  const isDate = /^(?:hyphen|stroke|point)$/.test(after);
  if (!isDate) return undefined;
  if (third?.kind === 'number' && third.after === after) {
    const texts = [first.text, second.text, third.text];
    if (first.text.length > 2) return dayOf(texts, at + 3);
    const [day, month, year] = Number(second.text) > 12 ? [texts[1], texts[0], texts[2]] : texts;
    return dayOf([year, month, day], at + 3);
  }
  const isYearFirst = after === 'hyphen' && second.end - second.start === 2;
  if (after === 'hyphen' && !isYearFirst) return undefined;
  const [year, month] = isYearFirst ? [first, second] : [second, first];
  if (!isYear(year) || !isUpTo(12, month)) return undefined;
  return { value: { year: year.text, month: Number(month.text) }, next: at + 2 };
}

function dayOf(
  [year = '', month = '', day = '']: readonly (string | undefined)[],
  next: number,
): Read<WrittenDate> | undefined {
  const isDay = /^[12]\d{3}$/.test(year) && isNumberUpTo(12, month) && isNumberUpTo(31, day);
  return isDay ? { value: { year, month: Number(month), day: Number(day) }, next } : undefined;
}

/** "5 September 1962", "5th of September". */
function dayFirst(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const day = numberUpTo(31, tokens, at);
  const month = day && monthAt(tokens, pastFillers(tokens, day.next));
  return month && withYear(tokens, { day: day.value, month: month.value }, month.next);
}

/** "5": only at one end of a span. */
function dayAlone(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const day = numberUpTo(31, tokens, at);
  return day && withYear(tokens, { day: day.value }, past(tokens, day.next, 'filler'));
}

/** "September 5, 1962", "September 1962", "tháng 9 năm 1962", or "September" at one end of a span. */
function monthFirst(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const name = monthAt(tokens, at);
  if (!name) return undefined;
  const month = name.value;
  const date = withYear(tokens, { month }, name.next);
  if (date.value.year !== undefined) return date;
  if (dateWordAt(tokens, at)?.value === 'month') {
    return { ...date, value: { month, alone: 'month' } };
  }
  const day = numberUpTo(31, tokens, name.next);
  if (!day) return date;
  const full = withYear(tokens, { month, day: day.value }, past(tokens, day.next, 'filler'));
  if (full.value.year === undefined) full.value.alone = 'day';
  return full;
}

/**
 * "Q3 2025", "third quarter of 2025", "2025 Q3", "quý III/2025", "III квартал 2025", "H1 2025", "first
 * half of 2025", "first seven months of 2025", "9 tháng đầu năm 2025".
 */
function partOfYear(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const part = partAt(tokens, at);
  if (part) return withYear(tokens, part.value, part.next);
  const [year, partBehind] = [tokens[at], partInLetters(tokens, at + 1)];
  if (!partBehind || !isYear(year)) return undefined;
  return { ...partBehind, value: { ...partBehind.value, year: year.text } };
}

function partAt(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const textAt = (place: number) => tokens[place]?.text ?? '';
  const word = dateWordAt(tokens, at);
  const second = dateWordAt(tokens, past(tokens, at + 1, 'filler'));
  if (word?.value === 'numberedQuarter') {
    return monthsOf(3, ordinalOf(textAt(word.next)), word.next + 1);
  }
  const which = ordinalOf(textAt(at));
  if (second?.value === 'quarter') return monthsOf(3, which, second.next);
  if (second?.value === 'half') return monthsOf(6, which, second.next);
  // "First seven months": the count is the second word.
  const isSecond = which === 1 && countOf(textAt(at + 1)) > 0;
  const months = isSecond ? dateWordAt(tokens, at + 2) : second;
  if (months?.value !== 'months' && months?.value !== 'month') return partInLetters(tokens, at);
  const count = countOf(textAt(isSecond ? at + 1 : at));
  return monthsOf(count, 1, past(tokens, months.next, 'first'));
}

/** "Q3" and "H1". */
function partInLetters(tokens: readonly Token[], at: number): Read<WrittenDate> | undefined {
  const [letter, which] = /^(?:q[1-4]|h[12])$/.exec(tokens[at]?.text ?? '')?.[0] ?? '';
  return monthsOf(letter === 'q' ? 3 : 6, Number(which ?? 0), at + 1);
}

/** Returns one of the parts of a year, each of so many months. */
function monthsOf(months: number, which: number, next: number): Read<WrittenDate> | undefined {
  const lastMonth = months * which;
  return lastMonth > 0 ? { value: { month: lastMonth - months + 1, lastMonth }, next } : undefined;
}

function withYear(tokens: readonly Token[], date: WrittenDate, next: number): Read<WrittenDate> {
  const year = yearAt(tokens, next);
  return year ? { value: { ...date, year: year.value }, next: year.next } : { value: date, next };
}

function pastFillers(tokens: readonly Token[], at: number): number {
  const next = past(tokens, at, 'filler', 'year', 'day');
  return past(tokens, next, 'filler', 'year', 'day');
}

function monthAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const word = dateWordAt(tokens, at);
  if (word === undefined || typeof word.value === 'number') return word as Read<number> | undefined;
  if (word.value !== 'month') return undefined;
  const name = dateWordAt(tokens, word.next);
  return typeof name?.value === 'number'
    ? (name as Read<number>)
    : numberUpTo(12, tokens, word.next);
}

function yearAt(tokens: readonly Token[], place: number): Read<string> | undefined {
  const at = pastFillers(tokens, place);
  const token = tokens[at];
  return isYear(token) ? { value: token.text, next: at + yearLength(tokens, at) } : undefined;
}

function isYear(token: Token | undefined): token is Token {
  return token !== undefined && /^[12]\d{3}$/.test(token.text);
}

function numberUpTo(most: number, tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  return isUpTo(most, token) ? { value: Number(token.text), next: at + 1 } : undefined;
}

function isUpTo(most: number, token: Token | undefined): token is Token {
  return token?.kind === 'number' && isNumberUpTo(most, token.text);
}

function isNumberUpTo(most: number, text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) > 0 && Number(text) <= most;
}

/** Returns whether a dash, "to" or "and" joins two dates. */
function jointAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): Read<'and' | 'to'> | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return undefined;
  const { value, next } = dateWordAt(tokens, at) ?? {};
  if (next !== undefined && (value === 'and' || value === 'to')) return { value, next };
  const isDash = /^\s*[-–—‑‐]\s*$/.test(text.slice(before.end, token.start));
  return isDash ? { value: 'to', next: at } : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
