import type { MdastNode } from 'satteri';
import { markOfOurs } from '../../model/attribution.ts';
import type { Figure } from '../../model/figure.ts';
import { isAmount, isInUnit } from '../../model/figure-rules.ts';
import { printedAmountAt, amountsIn, type PrintedAmount } from '../../model/printed-amount.ts';
import { measureOfHeading, type HeadingMeasure } from '../../model/table-heading.ts';
import { quoted } from '../../model/text.ts';
import { measures, unitsOf, type Dimension } from '../../model/unit.ts';
import { textOf, type MarkdownBody } from './markdown-body.ts';
import type { ProblemInFile } from './problem.ts';
import { positionOf } from './validate.ts';
import type { Positions } from './yaml.ts';

/**
 * Finds what is wrong between a briefing's figures and its text: each figure has to be printed there,
 * and the words around it, such as a "billion" that follows, must agree with its value, scale and unit.
 */
export function problemsInFigures(
  figures: readonly Figure[],
  document: { readonly body: MarkdownBody; readonly positions: Positions },
): ProblemInFile[] {
  if (figures.length === 0) return [];
  const { body } = document;
  const words = wordsOf(body);
  const marksOurs = oneSpaced(body.text).toLowerCase().includes(markOfOurs);
  return figures.flatMap((figure, index) => {
    const problems: ProblemInFile[] = [];
    const report = (key: string, rule: string, message: string) =>
      problems.push({ ...positionOf(document.positions, ['figures', index, key]), rule, message });
    const { asPrinted, derived } = figure;
    const numbers = numbersIn(words, asPrinted);
    const [first] = numbers;
    if (!first) {
      report(
        'asPrinted',
        'as-printed',
        `${quoted(asPrinted)} is not in the text; add it there, or correct "asPrinted".`,
      );
    } else if (!numbers.some((number) => isAs(number, figure))) {
      const { value, scale, unit } = figure;
      const stated = [value, scale, quoted(unit)].filter((part) => part !== undefined).join(' ');
      const message = first.amount
        ? `The text has ${quoted(first.words)}${headingOf(first)}, which is not ${stated}; correct "value", "scale" or "unit", and write the whole number in "asPrinted".`
        : `The number at ${quoted(first.words)} in the text cannot be read; write it in a form such as "1,381.5 million".`;
      report('asPrinted', 'as-printed', message);
    }
    if (derived && !marksOurs) {
      report(
        'derived',
        'marked-as-ours',
        `This figure is our own calculation; write "(${markOfOurs})" beside it in the text.`,
      );
    }
    return problems;
  });
}

/** A number where the text prints it. */
interface NumberInText {
  amount?: PrintedAmount | undefined;
  words: string;
  /** The headings that may contain its scale and its unit, where it is in a table. */
  headings?: Headings;
}

/**
 * The headings of a cell: those of its column and its row, and the one of the first column; and what the
 * text right before the table says of all amounts in it, e.g. "US$ million".
 */
interface Headings {
  own: string[];
  corner?: string | undefined;
  caption?: string | undefined;
}

function isAs({ amount, headings }: NumberInText, figure: Figure): boolean {
  if (!amount) return false;
  const { value, scale, unit } = figure;
  // Money without a currency beside it may be in any.
  if (!headings && amount.units.length === 0 && measures('money', unit)) return false;
  if (!isInUnit(amount, unit)) return false;
  if (!headings || amount.exponent > 0) return isAmount(amount, { value, scale });
  return isAmount(amount, { value }) && isBelow(headings, amount, figure);
}

/** Returns whether a number in a cell may be the figure's, by the headings that give a scale or a unit. */
function isBelow(
  { own, corner = '', caption = '' }: Headings,
  amount: PrintedAmount,
  { value, scale, unit }: Figure,
): boolean {
  // "up 9 per cent" below "US$ million" has a unit of its own.
  const isMeant = ({ units }: HeadingMeasure) =>
    units.length === 0
      ? unit !== '%'
      : isBare(amount) || units.some((one) => isInUnit(amount, one));
  const isSame = (units: HeadingMeasure['units']) => isInUnit({ ...amount, units }, unit);
  const measuresOf = (words: readonly string[]) =>
    words.flatMap((heading) => measureOfHeading(heading) ?? []).filter(isMeant);
  // The first column's heading is for all columns only where these are in its unit.
  const shared = measuresOf([corner, caption]).filter(({ units }) => isSame(units));
  const stated = [...measuresOf(own), ...shared];
  const agrees = ({ exponent, units }: HeadingMeasure) =>
    isSame(units) && (exponent === 0 || isAmount({ ...amount, exponent }, { value, scale }));
  if (stated.length > 0) return stated.some(agrees);
  return (
    !isForYears(own, corner) ||
    measuresOf([corner]).every(({ units }) => !isOnly(corner, units, unit))
  );
}

/** A year, or a part of one, as the heading of a column: "2024", "Q1 2025", "Jan.–June 2025". */
const yearHeading = /^(?:[\p{L}.–-]{1,10} ?|[QH]?\d ?)?(?:19|20)\d\d$/u;

/** Returns whether a cell is that of a year in a row with a name, so that the first heading applies to it. */
function isForYears([column = '', row = '']: readonly string[], corner: string): boolean {
  return column !== corner && yearHeading.test(column) && !/^\W*\d/.test(row);
}

/** Returns whether a heading is hardly more than a unit, or one of the same dimension as another unit. */
function isOnly(heading: string, units: readonly string[], unit: string): boolean {
  const isSameDimension = (Object.keys(unitsOf) as Dimension[]).some(
    (dimension) => measures(dimension, unit) && units.some((one) => measures(dimension, one)),
  );
  // A row of shares or of numbers of things may be among rows in one unit.
  return (
    unit !== '%' &&
    unit !== 'count' &&
    (isSameDimension || /^[^\s(),:]+(?: [^\s(),:]+){0,2}$/.test(heading))
  );
}

/** Returns the heading that gives the scale or the unit of a number, for a message. */
function headingOf({ headings, amount }: NumberInText): string {
  const { own = [], corner = '', caption = '' } = amount?.exponent === 0 ? (headings ?? {}) : {};
  const heading = [...own, corner, caption].find((words) => measureOfHeading(words) !== undefined);
  return heading === undefined ? '' : ` with the heading ${quoted(heading)}`;
}

function isBare({ units, otherUnit }: PrintedAmount): boolean {
  return units.length === 0 && otherUnit === undefined;
}

/** The words of a body as readers see them, each block's apart from the next. */
interface Words {
  prose: string;
  cells: { text: string; headings: Headings }[];
}

function wordsOf({ root }: MarkdownBody): Words {
  const blocks: string[] = [];
  const cells: Words['cells'] = [];
  const visit = (node: MdastNode, before?: MdastNode) => {
    if (node.type === 'table') cells.push(...cellsOf(node, captionIn(before)));
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
      blocks.push(oneSpaced(textOf(node)));
    } else if ('children' in node) {
      node.children.forEach((child, index) => visit(child, node.children[index - 1]));
    }
  };
  visit(root);
  return { prose: blocks.join(' ¶ '), cells };
}

/** Returns the words in the text before a table that give the scale and the unit of its amounts. */
function captionIn(before: MdastNode | undefined): string | undefined {
  if (before?.type !== 'paragraph' && before?.type !== 'heading') return undefined;
  const parts = oneSpaced(textOf(before)).matchAll(
    /\(([^()\d]{3,40})\)|\b[Ii]n ([^.,;:()\d]{3,40})/g,
  );
  return Array.from(parts, ([, bracketed, after]) => bracketed ?? after ?? '').find((words) => {
    const { exponent = 0, units = [] } = measureOfHeading(words) ?? {};
    return exponent > 0 && units.length > 0;
  });
}

/** The cells of a table, with their headings. */
function cellsOf(
  table: Extract<MdastNode, { type: 'table' }>,
  caption: string | undefined,
): Words['cells'] {
  const rows = table.children.map((row) => row.children.map((cell) => oneSpaced(textOf(cell))));
  const [columns = []] = rows;
  return rows.flatMap((row, at) =>
    row.map((text, column) => {
      const own = [columns[column] ?? '', column > 0 ? (row[0] ?? '') : ''];
      return { text, headings: at === 0 ? { own: [] } : { own, corner: columns[0], caption } };
    }),
  );
}

/** A number wherever the words of a body print it. */
function numbersIn({ prose, cells }: Words, asPrinted: string): NumberInText[] {
  return [
    ...placesOf(prose, asPrinted).map((at) => amountAround(prose, at, asPrinted)),
    ...cells.flatMap(({ text, headings }) =>
      placesOf(text, asPrinted).map((at) => ({
        ...amountAround(text, at, asPrinted),
        headings,
      })),
    ),
  ];
}

/** What may make a number the lower end of a range. */
const mayBeRange = /^,?\s?(?:[-–—‑‐−~…/]|\.\.|to\b|and\b|or\b|\d)/;

/** The amount that the text prints at an index, with its words. */
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
