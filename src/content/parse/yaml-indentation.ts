import { quoted } from '../../model/text.ts';
import { replaced, type Line, type Mistake } from './source-line.ts';

export const cutByComment =
  'Everything after " #" is a comment, which no page shows; put the whole value in quotes, or the comment on a line of its own.';

export const badIndentation =
  'The indentation does not match the lines above; align it with the other keys or items.';

/** A line that does not fit those above. */
interface Unfit {
  source: string;
  /** Where the line begins, and where its text does. */
  start: number;
  offset: number;
  text: string;
  isKey: boolean;
  isItem: boolean;
  indentation: number;
  /** The indentation that would fit. */
  expected: number;
  /** What is above, and its last line. */
  above: string;
  last: string;
}

type Explanation = (line: Unfit) => Mistake | undefined;

/** From the most telling one to the one that always applies. */
const explanations: Explanation[] = [
  explainComment,
  explainText,
  explainNewItem,
  explainSameColumn,
  explainMissingHyphen,
  explainKeysOfValue,
];

/** Explains a line that does not fit those above. */
export function explainUnfit(source: string, { start, end }: Line): Mistake {
  const text = source.slice(start, end);
  const above = source.slice(0, start).trimEnd();
  const last = above.slice(above.lastIndexOf('\n') + 1);
  const isItem = /^\s*- /.test(text);
  const items = isItem ? [...above.matchAll(/^ *(?=- )/gm)].at(-1) : undefined;
  const indentation = indentationOf(text);
  const line: Unfit = {
    ...{ source, start, offset: start + indentation, text, above, last, isItem, indentation },
    isKey: /^\s*(?:- )*[\w-]+:(?:\s|$)/.test(text),
    expected: items?.[0].length ?? last.search(/[^\s-]|$/),
  };
  for (const explanation of explanations) {
    const explained = explanation(line);
    if (explained) return explained;
  }
  return explainIndentation(line);
}

function indentationOf(line: string): number {
  return line.search(/\S|$/);
}

/** Explains text below a value that a comment cut off. */
function explainComment({ isKey, above, last }: Unfit): Mistake | undefined {
  const [, before] = /^([\s#]*[^\s#].*?)[ \t]#/.exec(last) ?? [];
  if (isKey || before === undefined) return undefined;
  return { offset: above.length - last.length + before.length, message: cutByComment };
}

/** Explains a line that is neither a key nor an item. */
function explainText({ isKey, isItem, indentation, expected, offset }: Unfit): Mistake | undefined {
  if (isKey || isItem || (indentation !== 0 && indentation !== expected)) return undefined;
  return {
    offset,
    message:
      'Expected "key: value"; write the colon and a space after the key, or put this text at the end of the line above.',
  };
}

/** Explains a key that the item above has already, in the column of its hyphen. */
function explainNewItem({ source, start, text, indentation, offset }: Unfit): Mistake | undefined {
  const [, key] = /^\s*([\w-]+):/.exec(text) ?? [];
  const item = source.slice(0, start).lastIndexOf(`\n${' '.repeat(indentation)}- `);
  if (key === undefined || item < 0) return undefined;
  if (!new RegExp(`\\n[ -]*${key}:`).test(source.slice(item, start))) return undefined;
  const message = `A new item begins here; write "- " before "${key}".`;
  return { offset, message, repaired: replaced(source, offset, offset, '- ') };
}

function explainSameColumn({ indentation, expected, offset }: Unfit): Mistake | undefined {
  return indentation === expected ? { offset, message: badIndentation } : undefined;
}

/** Explains keys below a key without a value, which may be an item without its hyphen. */
function explainMissingHyphen(line: Unfit): Mistake | undefined {
  const { above, last, isKey, indentation, expected } = line;
  const keyAbove = /^ *([\w-]+):/;
  if (indentation !== expected + 2 || !isKey || !keyAbove.test(last)) return undefined;
  const lines = above.split('\n');
  const parent = lines.findLastIndex((one) => indentationOf(one) < expected);
  const first = lines[parent + 1] ?? '';
  if (!/:\s*$/.test(lines[parent] ?? '') || indentationOf(first) !== expected) return undefined;
  return {
    offset: lines.slice(0, parent + 1).join('\n').length + 1 + expected,
    message: `Write "- " before "${keyAbove.exec(first)?.[1] ?? ''}" if an item of a list begins here; if not, begin the lines below in the same column.`,
  };
}

/** Explains keys below a key that has a value. */
function explainKeysOfValue(line: Unfit): Mistake | undefined {
  const { last, indentation, expected, offset } = line;
  const [, owner, value] = /([\w-]+):\s+(\S.*)/.exec(last) ?? [];
  if (owner === undefined || value === undefined) return undefined;
  if (indentation < expected + 2 || runOf(line).length < 2) return undefined;
  return {
    offset,
    message: `The lines from here on are indented as keys of "${owner}", which has the value ${quoted(value)}; remove the indentation, or that value.`,
  };
}

/** Explains the wrong indentation of a line, and of those below it in the same column. */
function explainIndentation(line: Unfit): Mistake {
  const { source, start, text, last, isItem, indentation, expected, offset } = line;
  const [, below = 'it'] = /([\w-]+):/.exec(text) ?? [];
  const [, key = 'the line above'] = /([\w-]+):/.exec(last) ?? [];
  const place = isItem ? 'as the item above has' : `so that "${below}" is below "${key}"`;
  const run = runOf(line);
  const others = run.length === 2 ? 'one' : run.length - 1;
  const which = run.length === 1 ? '' : ` of this line and the next ${others}`;
  const moved = run.map((one) => ' '.repeat(expected) + one.slice(indentation)).join('\n');
  return {
    offset,
    message: `The indentation${which} is ${spaces(indentation)}, expected ${spaces(expected)}, ${place}.`,
    repaired: replaced(source, start, start + run.join('\n').length, moved),
  };
}

/** Returns the line and those directly below it in the same column, which are meant to be together. */
function runOf({ source, start, isItem, indentation }: Unfit): string[] {
  const lines = source.slice(start).split('\n');
  const other = lines.findIndex((one) => indentationOf(one) !== indentation || /^\s*- /.test(one));
  return lines.slice(0, isItem ? 1 : Math.max(other < 0 ? lines.length : other, 1));
}

function spaces(count: number): string {
  if (count === 0) return 'none';
  return count === 1 ? '1 space' : `${count} spaces`;
}
