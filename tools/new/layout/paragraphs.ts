import type { Paragraph } from '../report.ts';
import type { LineReading } from './line-rules.ts';

const labelAlone = /^(?:writers?|authors?|sources?|agency|by|credits?|published|updated)\s*:$/i;
const sentenceEnd = /[.!?:;”"’)]$/;
/** Pages cut a long caption with a line of three points. */
const cut = /^(?:…|\.\.\.)$/;

/**
 * Returns the paragraphs of a text. Empty lines or indents separate them; lines that are broken in the
 * middle of a sentence are joined.
 */
export function paragraphsIn(text: string, read: (line: string) => LineReading): Paragraph[] {
  const printed = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const indented = text.split('\n').map((line) => /^(?: {2,}|\t)\S/.test(line));
  const longest = printed.reduce((most, { length }) => Math.max(most, length), 0);
  const isBroken = (line: string, index: number) =>
    /^\p{Ll}/u.test(line) && (printed[index - 1] ?? '').length > longest / 2;
  const isWrapped = longest <= 100 && printed.filter(isBroken).length > 1;
  const hasIndents = indented.filter(Boolean).length > 1;

  /** Whether a line goes on with the paragraph of the line before it. */
  const goesOn = (line: string, index: number): boolean => {
    const previous = printed[index - 1] ?? '';
    if (previous === '' || labelAlone.test(previous)) return previous !== '';
    const isEnd = sentenceEnd.test(previous);
    if (cut.test(line)) return !isEnd;
    if (cut.test(previous)) return goesOn(previous, index - 1);
    const isLower = /^\p{Ll}/u.test(line);
    if (!isLower && !isWrapped) return false;
    const isCapitals = previous === previous.toUpperCase();
    if (isCapitals || !isText(read(previous)) || !isText(read(line))) return false;
    if (read(line).kind === 'dateline' && read(line).said !== '') return false;
    if (isLower) return isWrapped || !isEnd;
    const isFull = previous.length >= longest * (hasIndents || !isEnd ? 0.6 : 0.8);
    return isFull && indented[index] !== true;
  };

  const paragraphs: { lines: string[]; line: number }[] = [];
  for (const [index, line] of printed.entries()) {
    if (line === '') continue;
    if (goesOn(line, index)) paragraphs.at(-1)?.lines.push(line);
    else paragraphs.push({ lines: [line], line: index + 1 });
  }
  return paragraphs.map(({ lines, line }) => ({
    text: lines.filter((one) => lines.length === 1 || !cut.test(one)).join(' '),
    line,
  }));
}

function isText({ kind }: LineReading): boolean {
  return kind === 'prose' || kind === 'title' || kind === 'dateline';
}
