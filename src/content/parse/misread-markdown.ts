import type { MdastNode } from 'satteri';
import { quoted } from '../../model/text.ts';
import { hasSignCharacter, list, mayHaveSigns, signs } from './misread-signs.ts';

/** A part of a body that would not be published as it was meant. */
export interface Misread {
  rule: string;
  message: string;
  /** In the text of the body, in UTF-16 code units. */
  index: number;
}

/** Replaces a character that Markdown understood: a sign of emphasis, an address, code, an escape. */
const understood = '\uFFFC';

/** Replaces a character of an address that became a link by itself. */
const linked = '\uFFF9';

/**
 * Finds what is probably a mistake in one part of a body: Markdown or markup of another program that would
 * be printed, and text that Markdown reads as something else, such as a year as the number of an item.
 */
export function misreadIn(node: MdastNode, source: string): Misread[] {
  switch (node.type) {
    case 'heading':
      return [...mistakesInHeading(node, source), ...signsIn(node, source)];
    case 'paragraph':
      return [...noteByHand(node, source), ...bulletIn(node, source), ...signsIn(node, source)];
    case 'tableCell':
      return signsIn(node, source);
    case 'code':
      return codeIn(node, source);
    case 'list':
      return (node.start ?? 0) < 1000
        ? []
        : [at(node, `This number would begin a list; write "${node.start}\\." for a year.`)];
    case 'table':
      return node.children.length > 1
        ? []
        : [at(node, 'The table has no rows; write them below its first two lines, or remove it.')];
    case 'tableRow':
      return rowIn(node, source);
    case 'link':
      return /^[^[<]/.test(sourceOf(node, source)) &&
        notInAddresses.test(node.url) &&
        !isInBrackets(node, source)
        ? [at(node, runsOn(sourceOf(node, source)), 'link-address')]
        : [];
    default:
      return [];
  }
}

/** Finds text below a table, a row that is cut in two, and a second line of hyphens. */
function rowIn(row: MdastNode, source: string): Misread[] {
  const text = sourceOf(row, source);
  if (!text.includes('|')) {
    return [at(row, 'This line would be a row of the table above; leave an empty line before it.')];
  }
  if (/^[\s|:-]*-{3}[\s|:-]*$/.test(text)) {
    return [at(row, 'A table has only one line of hyphens, below its first row; remove this one.')];
  }
  const [, next = ''] = /^[ \t]*\n(.*)/.exec(source.slice(row.position?.end.offset)) ?? [];
  const isCut = /^\|.*[^|\s]\s*$/.test(text) && /^[^|]*[^|\s][^|]*\|(?:.*\|)?\s*$/.test(next);
  return isCut ? [at(row, 'This row is cut in two; write all its cells on one line.')] : [];
}

/**
 * Punctuation marks that addresses do not have, but that programs take for a part of them. Closing
 * quotation marks at the end of an address are found by `flawOfAddress`.
 */
const notInAddresses =
  /%E2%80%9[8CE]|%C2%AB|%E3%80%(?:8[1-9A-F]|9[01])|%EF%BC%(?:8[189C]|9[ABF])|%7C|%60|[“‘„«。、，（）「」『』《》【】；：！？|`]|(?:%E2%80%9[9D]|%C2%BB|[”’»])(?!$)/i;

/** "[text]（address）" is found by its first bracket. */
function isInBrackets({ position }: MdastNode, source: string): boolean {
  return source.slice(0, position?.start.offset).endsWith(']（');
}

function runsOn(address: string): string {
  return `The address ${quoted(address)} contains a quotation mark or another sign that is not part of it; write the address between "<" and ">".`;
}

function at(node: MdastNode, message: string, rule = 'markdown'): Misread {
  return { rule, message, index: node.position?.start.offset ?? 0 };
}

function sourceOf({ position }: MdastNode, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** Finds a note without Markdown, "[1] Text" or "¹ Text", to which the text refers. */
function noteByHand(paragraph: MdastNode, source: string): Misread[] {
  const start = paragraph.position?.start.offset ?? 0;
  const [sign] =
    /^(?:\[\d{1,2}\]|[¹²³⁴-⁹]{1,2})(?= ?[\p{L}“"])/u.exec(source.slice(start, start + 10)) ?? [];
  if (sign === undefined) return [];
  for (let found = source.indexOf(sign); found !== -1; found = source.indexOf(sign, found + 1)) {
    const isReference = /[\p{L}\p{M}\p{N}\p{P}] ?$/u.test(
      source.slice(Math.max(0, found - 2), found),
    );
    if (found !== start && isReference) return [at(paragraph, byHand)];
  }
  return [];
}

/** Finds the first of several paragraphs that begin with a bullet of a word processor, as a letter. */
function bulletIn({ position }: MdastNode, source: string): Misread[] {
  const start = position?.start.offset ?? 0;
  if (!/^[o§Ø]$/.test(source.charAt(start))) return [];
  const isItem = /^([o§Ø]) \p{Lu}[^\n]*\n\s*\n\1 \p{Lu}/u.test(source.slice(start));
  return isItem ? [{ rule: 'markdown', message: list, index: start }] : [];
}

const byHand =
  'Write each note as "[^1]: Text", on a line of its own, and "[^1]" where the text refers to it.';

/** Finds headings in headings, and paragraphs that a line of hyphens turns into headings. */
function mistakesInHeading(heading: MdastNode, source: string): Misread[] {
  const text = sourceOf(heading, source);
  if (/^#+[ \t]+#+[ \t]/.test(text)) {
    return [at(heading, 'The second "#" would be printed; begin the heading with "## " once.')];
  }
  return !text.startsWith('#') && /\n.*\n|[.;,]["”’)]?[ \t]*\n/.test(text)
    ? [at(heading, underlined)]
    : [];
}

const underlined =
  'The line of hyphens below turns this text into a heading; leave an empty line between them, or begin the heading with "## ".';

/** Finds paragraphs that indentation turns into code, and code without an end. */
function codeIn(code: MdastNode, source: string): Misread[] {
  const text = sourceOf(code, source);
  const [fence] = /^(?:`{3,}|~{3,})/.exec(text) ?? [];
  if (fence === undefined) return [at(code, indented, 'indented-code')];
  const [, end = ''] = /\n[ \t>]*(`{3,}|~{3,})\s*$/.exec(text) ?? [];
  const isClosed = end.startsWith(fence);
  const first = text.split('\n', 1)[0]?.trim() ?? '';
  if (isProse(code, source)) {
    const lines = isClosed ? `lines ${quoted(first)} and ${quoted(end)}` : `line ${quoted(first)}`;
    return [at(code, `The text is not code; remove the ${lines} around it.`)];
  }
  if (text.trim() === fence) return [at(code, `No code begins here; remove ${quoted(fence)}.`)];
  return isClosed
    ? []
    : [
        at(
          code,
          `The code has no end, so the text after it is code, too; write "${fence}" where it ends.`,
        ),
      ];
}

/** Returns whether code is the words of a whole body, or its beginning where it is Markdown. */
function isProse({ position }: MdastNode, source: string): boolean {
  const { start, end } = position ?? {};
  if (source.slice(0, start?.offset).trim() !== '') return false;
  const text = source.slice(start?.offset, end?.offset);
  if (!/\p{L} \p{L}+ \p{L}/u.test(text)) return false;
  if (/^\W+(?:markdown|md)[ \t]*\n/.test(text)) return true;
  return /^\W+\n/.test(text) && source.slice(end?.offset).trim() === '';
}

const indented =
  'Four spaces or a tab at the beginning of a line turn it into code; remove them. Write code between two lines of "```".';

/** The most signs that are found in a block. */
const mostSigns = 100;

/** Finds signs that Markdown did not understand in a block of words. */
function signsIn(block: MdastNode, source: string): Misread[] {
  if (!mayHaveSignIn(block, source)) return [];
  const text = textAsTyped(block, source);
  if (!mayHaveSigns(text)) return [];
  const from = block.position?.start.offset ?? 0;
  const found: (Misread & { end: number })[] = [];
  for (const [rule, sign, advice, needs] of signs) {
    if (needs && !needs.test(text)) continue;
    for (const { 0: match, index: start } of text.matchAll(sign)) {
      if (found.length === mostSigns) break;
      const [index, end] = [from + start, from + start + match.length];
      const message = advice.replace('{sign}', () => quoted(shown(match)));
      const isTaken = found.some((one) => index < one.end && one.index < end);
      if (!isTaken) found.push({ rule, message, index, end });
    }
  }
  // The same message appears once per block.
  return found.filter(
    (one, index) => found.findIndex(({ message }) => message === one.message) === index,
  );
}

function mayHaveSignIn(node: MdastNode, source: string): boolean {
  if (node.type === 'text') return hasSignCharacter(node.value);
  if (isAutomatic(node, source)) return true;
  return 'children' in node && node.children.some((child) => mayHaveSignIn(child, source));
}

function shown(match: string): string {
  return match
    .replace(/[\uFFFC\uFFF9]+/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Returns the source of a block with placeholders for what Markdown understood in it. Each character is at
 * the same index as in the source, except that a line break is moved behind the signs of a quotation.
 */
function textAsTyped(block: MdastNode, source: string): string {
  const from = block.position?.start.offset ?? 0;
  let text = '';
  const skipTo = (offset: number) => {
    const gap = source.slice(from + text.length, offset);
    text += gap.includes('\n')
      ? gap.replace(anyCharacter, placeholder)
      : understood.repeat(gap.length);
  };
  const visit = (node: MdastNode) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    if (node.type === 'text') {
      skipTo(start.offset);
      const typed = source.slice(start.offset, end.offset);
      text += /[\\&\n]/.test(typed) ? typed.replace(escaped, placeholder) : typed;
    } else if (isAutomatic(node, source)) {
      skipTo(start.offset);
      text += linked.repeat(end.offset - start.offset);
    } else if ('children' in node) node.children.forEach(visit);
  };
  if ('children' in block) block.children.forEach(visit);
  skipTo(block.position?.end.offset ?? 0);
  return text;
}

function isAutomatic(node: MdastNode, source: string): boolean {
  return node.type === 'link' && source[node.position?.start.offset ?? 0] !== '[';
}

const anyCharacter = /\n[ \t>]*|[^]/g;

const escaped = /\n[ \t>]*|\\[!-/:-@[-`{-~]|&(?:#\w+|\w+);/g;

function placeholder(character: string): string {
  return character.startsWith('\n')
    ? `${understood.repeat(character.length - 1)}\n`
    : understood.repeat(character.length);
}
