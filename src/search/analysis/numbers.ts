import { numberAt, shifted } from '../../model/printed-number.ts';
import { monthNames, monthNumbers } from '../../model/month-names.ts';
import type { Token } from './tokens.ts';

/** The terms under which an amount is found, except that of the number in digits. */
export interface AmountTerms {
  /** Of the amount itself; absent where it is a number alone. */
  value?: string;
  /** Of its digits, whatever its scale; absent where they are too few. */
  significant?: string;
  /** How many tokens it has, the number's own included. */
  length: number;
}

/**
 * How many significant digits identify a number whatever its scale: fewer with a decimal point, as
 * years have four.
 */
const distinctive = { whole: 5, decimal: 4 };

const tag = { digits: 'þn', value: 'þv', share: 'þp', significant: 'þg', date: 'þd' };

/** Returns the term of a number in digits, e.g. of "496.2". */
export function digitsTerm(number: string): string {
  return tag.digits + encoded(number);
}

/**
 * Returns the terms of the amount that begins at a number: of a scaled value ("1.3815 billion",
 * "227m", "2.5–3 billion", "227,000,000") or a share ("66%", "66 per cent"), otherwise of the number
 * alone.
 *
 * @param tokens the tokens of a text, of which the one at `at` is a number.
 * @param text the text, in which a percent sign is looked for.
 */
export function amountTerms(tokens: readonly Token[], at: number, text: string): AmountTerms {
  const number = tokens[at]?.text ?? '';
  const significant = significantTerm(number);
  const last = endOfRange(tokens, at, text) ?? at;
  const share = shareLength(tokens, last, text);
  if (share > 0) return { value: tag.share + encoded(number), length: last === at ? share : 1 };
  const read = numberAt(text, tokens[last]?.start ?? 0, 'glued');
  if (read === undefined || read.exponent === 0) {
    const isLarge = /^\d{7,}$/.test(number);
    return { ...(isLarge && { value: tag.value + number }), significant, length: 1 };
  }
  const value = shifted(last === at ? read.value : number, read.exponent);
  let length = 1;
  while (last === at && (tokens[at + length]?.start ?? read.end) < read.end) length++;
  return { value: tag.value + encoded(value), significant, length };
}

function shareLength(tokens: readonly Token[], at: number, text: string): number {
  const [token, next, afterNext] = tokens.slice(at, at + 3);
  if (token === undefined) return 0;
  if (/^\s?%/.test(text.slice(token.end, token.end + 2))) return 1;
  if (next?.text === 'percent' || next?.text === 'pct') return 2;
  return next?.text === 'per' && afterNext?.text === 'cent' ? 3 : 0;
}

/**
 * Returns the index of the number that ends a range: in "2.5–3 billion", "2.5 to 3 billion" and
 * "10–15%" the scale or the percent sign belongs to both numbers.
 */
function endOfRange(tokens: readonly Token[], at: number, text: string): number | undefined {
  const from = tokens[at];
  const end = at + (tokens[at + 1]?.text === 'to' ? 2 : 1);
  const until = tokens[end];
  if (from === undefined || until?.kind !== 'number') return undefined;
  return /^\s*(?:[-–—]|to)\s*$/.test(text.slice(from.end, until.start)) ? end : undefined;
}

function significantTerm(number: string): string | undefined {
  const digits = number.replace('.', '').replace(/^0+|(?<!0)0+$/g, '');
  const enough = number.includes('.') ? distinctive.decimal : distinctive.whole;
  return digits.length < enough ? undefined : tag.significant + digits;
}

/** Writes a number as a term may hold it: of letters and digits only. */
function encoded(number: string): string {
  return number.replace('.', 'd');
}

/** Returns a month's name in full for a short form such as "feb", and any other word as it is. */
export function monthInFull(word: string): string {
  const month = monthNumbers.get(word);
  return month === undefined ? word : (monthNames[month - 1]?.toLowerCase() ?? word);
}

/** The term of a date, and how many tokens it has. */
interface DateTerm {
  term: string;
  length: number;
}

/**
 * Returns the term of the date that begins at a token, the same one for "5 September 1962",
 * "September 5, 1962", "5th of Sept 1962", "1962-09-05", "5/9/1962" and "5.9.1962". Of two numbers the
 * first is the day, unless the second can be no month.
 */
export function dateAt(tokens: readonly Token[], at: number): DateTerm | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind !== 'number' && !monthNumbers.has(first.text)) return undefined;
  const all = tokens.slice(at, at + 5);
  const [, second, third] = all;
  const isInNumbers = second && third && second.after === third.after;
  if (first.kind === 'number' && isInNumbers && /^(?:hyphen|stroke|point)$/.test(third.after)) {
    if (first.text.length > 2) return dateOf(first.text, second.text, third.text, 3);
    const isMonthFirst = Number(second.text) > 12;
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    return dateOf(third.text, month.text, day.text, 3);
  }
  const [a, b, c] = all.filter((token) => token === first || !isFiller(token));
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const length = all.indexOf(c) + 1;
  const [day, month] = a.kind === 'number' ? [a, b] : [b, a];
  const number = monthNumbers.get(month.text);
  if (number === undefined || day.kind !== 'number' || c.kind !== 'number') return undefined;
  return dateOf(c.text, String(number), day.text, length);
}

/** Checks for the words between the parts of a date, as in "the 5th of September". */
function isFiller({ text }: Token): boolean {
  return /^(?:st|nd|rd|th|of)$/.test(text);
}

function dateOf(year: string, month: string, day: string, length: number): DateTerm | undefined {
  const isDate =
    /^\d{4}$/.test(year) &&
    /^(?:0?[1-9]|1[0-2])$/.test(month) &&
    /^(?:0?[1-9]|[12]\d|3[01])$/.test(day);
  if (!isDate) return undefined;
  return { term: tag.date + year + month.padStart(2, '0') + day.padStart(2, '0'), length };
}
