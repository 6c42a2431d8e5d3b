import { numberAt, shifted } from '../../model/printed-number.ts';
import { dateAt, monthNameAt } from '../../search/analysis/dates.ts';
import { tokensIn, withPlainDigits } from '../../search/analysis/tokens.ts';

/** A number or a date where a text prints it. */
export interface Fact {
  kind: 'number' | 'date';
  /** The same in every language: "1381500000"; "20250731", "0731" without a year, "202507" without a day. */
  value: string;
  /** Whether the day is the first of a span, whose month may come after the last: "8–11 May". */
  beginsSpan?: boolean;
  printed: string;
  /** Its index in the text. */
  start: number;
}

/** An address that is printed as it is. */
const address = /(?:https?:\/\/|www\.)\S+/g;

/** Finds the numbers and dates of a text in a language, ISO 639; of a span of days, its first and last. */
export function factsIn(original: string, language: string): Fact[] {
  const readable = original.replace(address, (found) => ' '.repeat(found.length));
  const text = inEnglishForm(withPlainDigits(readable), language);
  const tokens = tokensIn(text);
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const { kind, start } = token;
    const short = language === 'vi' ? dayAndMonthAt(text, start) : undefined;
    if (short) {
      facts.push({ ...short, start });
      while ((tokens[at]?.start ?? Infinity) < start + short.printed.length) at++;
      continue;
    }
    const date = dateAt(tokens, at, text);
    const length = date?.length ?? monthNameAt(tokens, at)?.length ?? 1;
    const end = tokens[at + length - 1]?.end ?? token.end;
    const [first, ...more] = date?.dates ?? [];
    const last = more.at(-1);
    const common = { kind: 'date' as const, printed: original.slice(start, end), start };
    if (first !== undefined)
      facts.push({ ...common, value: first, beginsSpan: last !== undefined });
    if (last !== undefined) facts.push({ ...common, value: last });
    if (kind === 'number' && first === undefined && length === 1) {
      const number = numberAt(text, start);
      const value = number ? shifted(number.value, number.exponent) : token.text;
      const printed = original.slice(start, number?.end ?? end);
      facts.push({ kind: 'number', value, printed, start });
    }
    at += length;
  }
  return facts;
}

/** "ngày 3/7", as Vietnamese newspapers write days of the year that is meant; behind other words, "3/7" is a fraction. */
const dayAndMonth =
  /(?<=(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm) )(\d{1,2})[/-](\d{1,2})(?![\d/-]|[.,]\d)/iuy;

function dayAndMonthAt(text: string, at: number): Omit<Fact, 'start'> | undefined {
  dayAndMonth.lastIndex = at;
  const [printed, day, month] = dayAndMonth.exec(text) ?? [];
  if (printed === undefined || Number(day) > 31 || Number(month) > 12) return undefined;
  const value = [month, day].map((part = '') => part.padStart(2, '0')).join('');
  return { kind: 'date', value, printed };
}

const monthWords = 'Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười'.split(' ');
/** With a capital, as "tháng năm" are a month and a year. */
const monthInWords = new RegExp(
  String.raw`(?<=[Tt]háng )(${monthWords.join('|')})(?: ([Mm]ột|[Hh]ai))?(?!\p{L})`,
  'gu',
);

/** Returns a text of the same length with months as numbers that Vietnamese newspapers write in words. */
function withMonthNumbers(text: string): string {
  return text.replace(monthInWords, (words, first: string, second?: string) => {
    const further = ['một', 'hai'].indexOf(second?.toLowerCase() ?? '') + 1;
    return String(monthWords.indexOf(first) + 1 + further).padEnd(words.length);
  });
}

const withPoints = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/;

/** Numerals that have a decimal comma, and points between thousands, by language. */
const localNumerals: Readonly<Record<string, RegExp>> = {
  vi: withPoints,
  lo: withPoints,
  ru: /^\d+,\d+$/,
};

/** Returns a text of the same length with its numerals as English writes them. */
function inEnglishForm(text: string, language: string): string {
  const local = localNumerals[language];
  if (local === undefined) return text;
  const written = language === 'vi' ? withMonthNumbers(text) : text;
  return written.replace(/\d(?:[\d.,]*\d)?/g, (numeral) =>
    local.test(numeral) ? numeral.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : numeral,
  );
}
