import type { Figure } from '../../model/figure.ts';
import { isAmount, isInUnit } from '../../model/figure-rules.ts';
import { printedAmountAt, amountsIn, type PrintedAmount } from '../../model/printed-amount.ts';
import { quoted } from '../../model/text.ts';
import { measures } from '../../model/unit.ts';
import { plainText } from './plain-text.ts';
import type { ProblemInFile } from './problem.ts';
import { placeOf } from './validate.ts';
import type { Places } from './yaml.ts';

/** The words by which a briefing marks a number that its report does not print. */
const markOfOurs = 'our calculation';

/**
 * What is wrong between a briefing's figures and its text: each is printed there, and the words
 * around it, such as a "billion" that follows, say the same as its value, scale and unit.
 */
export function problemsInFigures(
  figures: readonly Figure[],
  body: string,
  places: Places,
): ProblemInFile[] {
  const texts = textsIn(body, figures);
  const marksOurs = oneSpaced(body).toLowerCase().includes(markOfOurs);
  return figures.flatMap((figure, index) => {
    const problems: ProblemInFile[] = [];
    const say = (key: string, rule: string, message: string) =>
      problems.push({ ...placeOf(places, ['figures', index, key]), rule, message });
    const { asPrinted, derived } = figure;
    const read =
      texts.map((text) => numbersIn(text, asPrinted)).find((all) => all.length > 0) ?? [];
    const [first] = read;
    if (!first) {
      say(
        'asPrinted',
        'as-printed',
        `${quoted(asPrinted)} is not in the text; write it there, or correct "asPrinted".`,
      );
    } else if (!read.some((one) => isAs(one, figure))) {
      const { value, scale, unit } = figure;
      const stated = [value, scale, quoted(unit)].filter((part) => part !== undefined).join(' ');
      const message = first.amount
        ? `The text prints ${quoted(first.words)}, which is not ${stated}; correct "value", "scale" or "unit", and put the whole number into "asPrinted".`
        : `The number at ${quoted(first.words)} in the text cannot be read; write it in a form such as "1,381.5 million".`;
      say('asPrinted', 'as-printed', message);
    }
    if (derived && !marksOurs) {
      say(
        'derived',
        'marked-as-ours',
        `The text does not say that a number is ours; write "(${markOfOurs})" beside it.`,
      );
    }
    return problems;
  });
}

/** A number where the text prints it. */
interface NumberInText {
  amount?: PrintedAmount | undefined;
  words: string;
  /** Whether it is in a table, whose headings may hold its scale and its unit. */
  isCell?: boolean;
}

function isAs({ amount, isCell }: NumberInText, { value, scale, unit }: Figure): boolean {
  if (!amount) return false;
  // Money without a currency beside it may be in any.
  if (!isCell && amount.units.length === 0 && measures('money', unit)) return false;
  const printed = isCell && amount.exponent === 0 ? undefined : scale;
  return isAmount(amount, { value, scale: printed }) && isInUnit(amount, unit);
}

/** Signs of Markdown that may come between a number and its scale or currency. */
const markup = /[*_[\]&\\<~`]/;

/** The words of a body: its prose in one line, with a sign between blocks, and the cells of its tables. */
interface Words {
  prose: string;
  cells: string[];
}

/** The words of a body as readers see them, then as the Markdown has them; one where they are the same. */
function textsIn(body: string, figures: readonly Figure[]): Words[] {
  const lines = body.split('\n');
  const isRow = rowsOf(lines);
  const rows = lines.filter((_, index) => isRow[index]);
  const rest =
    rows.length === 0 ? body : lines.map((line, index) => (isRow[index] ? '' : line)).join('\n');
  const withoutAddresses = (text: string) => text.replace(/\]\([^)\]]*\)/g, ']');
  const cellsOf = (row: string) => row.split('|').map((cell) => oneSpaced(cell).trim());
  const blockStart = /\n\s*(?=\n|[-*+] |\d+[.)] |#)/g;
  const raw = {
    prose: oneSpaced(withoutAddresses(rest).replace(blockStart, ' ¶ ')),
    cells: rows.map(withoutAddresses).flatMap(cellsOf),
  };
  // Markdown nearly always has the words as they are printed; it is parsed only where it may not.
  const isPlain = figures.every(({ asPrinted }) => {
    const places = placesOf(raw.prose, asPrinted);
    const isFound = places.length > 0 || numbersIn(raw, asPrinted).length > 0;
    const around = (at: number) =>
      raw.prose.slice(Math.max(at - 12, 0), at + asPrinted.length + 24);
    return isFound && !places.some((at) => markup.test(around(at)));
  });
  if (isPlain && !raw.cells.some((cell) => markup.test(cell))) return [raw];
  const plain = (text: string) => oneSpaced(plainText(text).replaceAll('\n', ' ¶ '));
  return [{ prose: plain(rest), cells: rows.flatMap(cellsOf).map(plain) }, raw];
}

/** Which lines are rows of a table: they have vertical bars, and a line of dashes is among them. */
function rowsOf(lines: readonly string[]): boolean[] {
  const isRow = lines.map(() => false);
  if (!lines.some((line) => line.includes('|'))) return isRow;
  for (const [index, line] of lines.entries()) {
    if (!/^[\s|:-]*-[\s|:-]*$/.test(line) || !line.includes('|')) continue;
    for (let at = index - 1; at < lines.length && lines[at]?.includes('|'); at++) isRow[at] = true;
  }
  return isRow;
}

/** A number wherever the words of a body print it. */
function numbersIn({ prose, cells }: Words, asPrinted: string): NumberInText[] {
  return [
    ...placesOf(prose, asPrinted).map((at) => amountAround(prose, at, asPrinted)),
    ...cells.flatMap((cell) =>
      placesOf(cell, asPrinted).map((at) => ({
        ...amountAround(cell, at, asPrinted),
        isCell: true,
      })),
    ),
  ];
}

/** What may make a number the lower end of a range. */
const mayBeRange = /^,?\s?(?:[-–—‑‐−~/]|to\b|and\b|or\b|\d)/;

/** The amount that the text prints at a place, with the words of the text that say it. */
function amountAround(text: string, at: number, asPrinted: string): NumberInText {
  const printed = oneSpaced(asPrinted);
  const end = at + printed.length;
  const digit = printed.search(/\d/);
  // A digit before it may belong to the same number: "US$2 250 million".
  const isFirst = !/\d/.test(text.slice(Math.max(at - 16, 0), at));
  const single = digit < 0 || !isFirst ? undefined : printedAmountAt(text, at + digit);
  if (single && !mayBeRange.test(text.slice(single.end, single.end + 5))) {
    return { amount: single, words: text.slice(single.start, single.end) };
  }
  const from = text.lastIndexOf(' ', Math.max(at - 40, 0)) + 1;
  const part = text.slice(from, end + 60);
  const amounts = amountsIn(part);
  const there = amounts.filter((one) => one.start < end - from && at - from < one.end);
  const isNumeral = ({ start, end }: PrintedAmount) => /\d/.test(part.slice(start, end));
  const amount = there.find(isNumeral) ?? there[0];
  if (!amount) return { words: text.slice(at, end) };
  // The scale of a lower end is that of the upper one.
  const last = amount.rangeEnd === 'lower' ? amounts[amounts.indexOf(amount) + 1] : amount;
  return { amount, words: part.slice(amount.start, last?.end) };
}

/** Where the words are in the text, not as a part of a longer number. */
function placesOf(text: string, asPrinted: string): number[] {
  const words = oneSpaced(asPrinted);
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(at - 2, 0), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const cutsBefore = /^\d/.test(words) && /\d[.,'’]?$/.test(before);
    const cutsAfter = /\d$/.test(words) && /^[.,'’]?\d/.test(after);
    if (!cutsBefore && !cutsAfter) found.push(at);
  }
  return found;
}

/** Any white space as one space; single spaces, nearly all there is, are left alone. */
function oneSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
