import { quoted } from '../../model/text.ts';
import { lineAt, replaced, type Mistake } from './source-line.ts';

/** A value on one line, in which the parser met something that it did not expect. */
interface Value {
  source: string;
  /** Where the parser met it. */
  from: number;
  /** The value as it is written, from `start` on, without spaces at its end. */
  text: string;
  start: number;
  lineEnd: number;
}

/** Explains a value that YAML does not read as plain text because of characters in it; undefined if it is not on one line. */
export function explainValue(source: string, from: number): Mistake | undefined {
  const { start: lineStart, end: lineEnd } = lineAt(source, from);
  const before = /^\s*(?:- +)*(?:[\w-]+:\s+)?/.exec(source.slice(lineStart, lineEnd));
  const start = lineStart + (before?.[0].length ?? 0);
  const value = { source, from, start, lineEnd, text: source.slice(start, lineEnd).trimEnd() };
  if (from < start || isOpen(value)) return undefined;
  return (
    explainQuotes(value) ??
    explainBrackets(value) ??
    explainList(value) ??
    withQuotes(value, start, value.text, whyInQuotes(value.text))
  );
}

/** Returns whether a value in brackets is not yet closed where the parser met what it did not expect. */
function isOpen({ from, text, start }: Value): boolean {
  const closing = closingOf(text);
  const last = closing === undefined ? -1 : text.lastIndexOf(closing);
  return closing !== undefined && (last < 0 || from - start < last);
}

function closingOf(text: string): string | undefined {
  return { '[': ']', '{': '}' }[text.charAt(0)];
}

/** Explains text after the quotation mark that ends a value. */
function explainQuotes(value: Value): Mistake | undefined {
  const { source, from, text, lineEnd } = value;
  const sign = text.charAt(0);
  if (sign !== '"' && sign !== "'") return undefined;
  const inner = text.endsWith(sign) ? text.slice(1, -1) : text;
  const rest = quoted(source.slice(from, lineEnd).trim());
  return withQuotes(value, from, inner, `The quotation marks end before ${rest}`);
}

/** Explains a bracket or a comma after the bracket that ends a value. */
function explainBrackets({ source, from, text, start, lineEnd }: Value): Mistake | undefined {
  const closing = closingOf(text);
  const close = closing === undefined ? -1 : text.indexOf(closing);
  if (close < 0 || !/^[\]},.;\s]+$/.test(text.slice(close))) return undefined;
  const rest = quoted(source.slice(from, lineEnd).trim());
  return {
    offset: from,
    message: `Unexpected ${rest} after the closing bracket; remove it.`,
    repaired: replaced(source, start + close + 1, lineEnd, ''),
  };
}

/** Explains a list or keys on the line of their own key. */
function explainList({ text, start: offset }: Value): Mistake | undefined {
  if (text.startsWith('- ')) {
    const message =
      'A value that begins with "- " must be in quotes if it is text; a list begins on the next line.';
    return { offset, message };
  }
  if (!/^[a-z]\w*: /.test(text)) return undefined;
  const message = 'The value contains ": "; put it in quotes, or each key on a line of its own.';
  return { offset, message };
}

function whyInQuotes(text: string): string {
  if (/^[“”„«»‘’‚‹›「『].*[“”„«»‘’‚‹›」』]$/.test(text)) {
    return 'Typographic quotation marks are part of the text, and the value contains ": "';
  }
  const hasColon = /:(\s|$)/.test(text) && !/^[[\]{}&*#!|>@%,`?]/.test(text);
  if (hasColon) return 'The value contains ": "';
  return `A value that begins with "${text.charAt(0)}" must be in quotes`;
}

/** Returns a mistake that is corrected by quotation marks around the text that is meant. */
function withQuotes(
  { source, text, start }: Value,
  offset: number,
  meant: string,
  why: string,
): Mistake {
  return {
    offset,
    message: `${why}; ${howToQuote(meant)}.`,
    repaired: replaced(source, start, start + text.length, inYaml(meant)),
  };
}

function howToQuote(text: string): string {
  if (text.length <= 60) return `write ${inYaml(text)}`;
  if (text.includes('"') && text.includes("'")) {
    return `put the whole value in double quotes, and write \\" or a typographic mark, “ or ”, for those in it`;
  }
  return `put the whole value in ${inYaml(text).startsWith('"') ? 'double' : 'single'} quotes`;
}

/** Returns a text as YAML writes it in quotes. */
function inYaml(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
