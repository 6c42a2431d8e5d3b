import type { PeriodInWords } from './periods-in-words.ts';
import type { PrintedAmount } from './printed-amounts.ts';

/** A sentence around one of its amounts. */
export interface Surroundings {
  sentence: string;
  /** From the amount before it, or from the beginning, up to this one. */
  before: string;
  /** The same without the words that say when. */
  bare: string;
  /** From the beginning up to this amount. */
  upTo: string;
  /** From this amount up to the next one, or to the end. */
  after: string;
  /** Of that, what stands before the next comma, bracket, "and" or "while". */
  next: string;
}

/** What stands around an amount, by its place in the list. */
export function surroundingsOf(
  sentence: string,
  amounts: readonly PrintedAmount[],
  at: number,
  periods: readonly PeriodInWords[] = [],
): Surroundings {
  const amount = amounts[at];
  const start = amounts[at - 1]?.end ?? 0;
  const end = amounts[at + 1]?.start ?? sentence.length;
  const after = sentence.slice(amount?.end, end);
  return {
    sentence,
    before: sentence.slice(start, amount?.start),
    bare: without(sentence, periods).slice(start, amount?.start),
    upTo: sentence.slice(0, amount?.start),
    after,
    next: after.split(/[,;:()]|\s(?:and|while|but|whereas|although|compared)\s|\s[-–—]\s/)[0] ?? '',
  };
}

/** The text with spaces in place of the words that say when. */
function without(sentence: string, periods: readonly PeriodInWords[]): string {
  return periods.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );
}

/** The last match of a pattern in a text. */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].at(-1);
}
