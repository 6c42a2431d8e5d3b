import type { Paragraph } from '../report.ts';

const labelAlone = /^(?:writers?|authors?|sources?|agency|by|credits?|published|updated)\s*:$/i;
const sentenceEnd = /[.!?:;”"’)]$/;
/** Pages cut a long caption with a line of three points. */
const ellipsis = /^(?:…|\.\.\.)$/;

/**
 * The paragraphs of a text. Empty lines or indents separate them; lines that are broken in the middle
 * of a sentence are joined.
 *
 * @param roleOf "alone" for a line that is a paragraph of its own, such as a date or a credit; "first"
 * for one that begins a paragraph, such as a dateline.
 */
export function blocksIn(
  text: string,
  roleOf: (line: string) => 'alone' | 'first' | undefined,
): Paragraph[] {
  const printed = text.split('\n').map((line, index) => ({
    line: line.replace(/\s+/g, ' ').trim(),
    number: index + 1,
    isIndented: /^(?: {2,}|\t)\S/.test(line),
  }));
  const longest = printed.reduce((most, { line }) => Math.max(most, line.length), 0);
  const broken = printed.filter(
    ({ line }, index) =>
      /^\p{Ll}/u.test(line) && (printed[index - 1]?.line.length ?? 0) > longest / 2,
  );
  const isWrapped = longest <= 100 && broken.length > 1;
  const hasIndents = printed.filter(({ isIndented }) => isIndented).length > 1;

  /** Whether a line goes on with the paragraph of the line before it. */
  const goesOn = (line: string, previous: string, isIndented: boolean): boolean => {
    const isLower = /^\p{Ll}/u.test(line);
    if (previous === '' || (!isWrapped && !isLower && !previous.endsWith(':'))) return false;
    if (labelAlone.test(previous)) return true;
    if (isCapitals(previous)) return false;
    if (roleOf(previous) === 'alone' || roleOf(line) !== undefined) return false;
    const isEnd = sentenceEnd.test(previous);
    if (isLower) return isWrapped || !isEnd;
    if (!isWrapped || isIndented || previous.length < longest * 0.6) return false;
    return hasIndents || !isEnd || previous.length >= longest * 0.8;
  };

  const blocks: { lines: string[]; line: number }[] = [];
  for (const [index, { line, number, isIndented }] of printed.entries()) {
    if (line === '') continue;
    const previous = printed[index - 1]?.line ?? '';
    const isCut = ellipsis.test(previous) && /[\p{L},]$/u.test(printed[index - 2]?.line ?? '');
    if (isCut) blocks.pop();
    if (isCut || goesOn(line, previous, isIndented)) blocks.at(-1)?.lines.push(line);
    else blocks.push({ lines: [line], line: number });
  }
  return blocks.map(({ lines, line }) => ({ text: lines.join(' '), line }));
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}
