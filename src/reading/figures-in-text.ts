import type { Figure } from '../model/figure.ts';
import { isAmount, isInUnit } from '../model/figure-rules.ts';
import { amountAt, amountsIn, type PrintedAmount } from '../model/printed-amount.ts';
import { quoted } from '../model/text.ts';
import { plainText } from './plain-text.ts';
import type { Finding } from './problem.ts';
import { placeOf } from './validate.ts';
import type { Places } from './yaml.ts';

/** The words by which a briefing marks a number that its report does not print. */
const markOfOurs = 'our calculation';

/**
 * What is wrong between a briefing's figures and its text: each is printed there, and the words
 * around it, such as a "billion" that follows, say the same as its value, scale and unit.
 */
export function findingsAboutFigures(
  figures: readonly Figure[],
  body: string,
  places: Places,
): Finding[] {
  // The Markdown itself nearly always has the words; it is parsed only where it has not.
  const raw = body.replace(/\]\([^)\]]*\)/g, ']');
  const isInRaw = ({ asPrinted }: Figure) => placesOf(oneSpaced(raw), asPrinted).length > 0;
  const text = figures.every(isInRaw) ? raw : plainText(body);
  const lines = text.split('\n');
  // The heading of a table may hold the scale and the unit of its cells.
  const tables = oneSpaced(lines.filter(isTableRow).join('\n'));
  const prose = oneSpaced(lines.filter((line) => !isTableRow(line)).join('\n'));
  const marksOurs = oneSpaced(text).toLowerCase().includes(markOfOurs);
  return figures.flatMap((figure, index) => {
    const findings: Finding[] = [];
    const say = (key: string, rule: string, message: string) =>
      findings.push({ ...placeOf(places, ['figures', index, key]), rule, message });
    const { asPrinted, derived } = figure;
    const printedAt = placesOf(prose, asPrinted);
    if (printedAt.length === 0 && placesOf(tables, asPrinted).length === 0) {
      say(
        'asPrinted',
        'as-printed',
        `${quoted(asPrinted)} is not in the text; write it there, or correct "asPrinted".`,
      );
    } else if (placesOf(tables, asPrinted).length === 0) {
      const read = printedAt.map((at) => amountAround(prose, at, asPrinted));
      const agrees = read.some(({ amount }) => amount && isAs(amount, figure));
      const [first] = read;
      if (!agrees && first) {
        const { value, scale, unit } = figure;
        const stated = [value, scale, quoted(unit)].filter((part) => part !== undefined).join(' ');
        const message = first.amount
          ? `The text prints ${quoted(first.words)}, which is not ${stated}; correct "value", "scale" or "unit", and put the whole number into "asPrinted".`
          : `The number at ${quoted(first.words)} in the text cannot be read; write it in a form such as "1,381.5 million".`;
        say('asPrinted', 'as-printed', message);
      }
    }
    if (derived && !marksOurs) {
      say(
        'derived',
        'marked-as-ours',
        `The text does not say that a number is ours; write "(${markOfOurs})" beside it.`,
      );
    }
    return findings;
  });
}

function isAs(amount: PrintedAmount, { value, scale, unit }: Figure): boolean {
  return isAmount(amount, { value, scale }) && isInUnit(amount, unit);
}

/** What may make a number the lower end of a range. */
const mayBeRange = /^\s?(?:[-–—‑]|to\b|and\b)/;

/** The amount that the text prints at a place, with the words of the text that say it. */
function amountAround(
  text: string,
  at: number,
  asPrinted: string,
): { amount?: PrintedAmount | undefined; words: string } {
  const printed = oneSpaced(asPrinted);
  const end = at + printed.length;
  const digit = printed.search(/\d/);
  const single = digit < 0 ? undefined : amountAt(text, at + digit);
  if (single && !mayBeRange.test(text.slice(single.end, single.end + 5))) {
    return { amount: single, words: text.slice(single.start, single.end) };
  }
  const from = text.lastIndexOf(' ', Math.max(at - 20, 0)) + 1;
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

function isTableRow(line: string): boolean {
  return line.includes('|');
}

/** Any white space as one space; single spaces, nearly all there is, are left alone. */
function oneSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
