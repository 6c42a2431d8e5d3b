import { Lexer, parseDocument, Schema, type Document } from 'yaml';
import { badIndentation } from './yaml-indentation.ts';
import type { Mistake } from './source-line.ts';
import { deepest, explain, tooDeep } from './yaml-mistake.ts';
import { withPlainSpaces } from './yaml-slip.ts';
import { positionAt } from './problem.ts';

interface YamlSyntax {
  /** Without the entries that could not be parsed; absent where nothing can be. */
  document?: Document;
  /** The text that was parsed: the lines of the given one, with obvious slips corrected. */
  source: string;
  mistakes: Mistake[];
  /** The keys of the entries that could not be parsed, and words in them that may be keys. */
  unreadable: string[];
}

/**
 * Parses YAML. One missing quote can make everything below it unreadable, so where a document is
 * broken each of its entries is tried alone: the broken ones are reported, and the others still read.
 */
export function parseSyntax(source: string): YamlSyntax {
  const spaced = withPlainSpaces(source);
  if (spaced === undefined) return parseSpaced(source);
  const syntax = parseSpaced(spaced.repaired);
  const lines = source.split('\n');
  const read = spaced.repaired.split('\n');
  const mistakes = syntax.mistakes.map((mistake) => {
    const { line, column } = positionAt(spaced.repaired, mistake.offset);
    // Only the indentation may have become wider.
    const wider = (read[line - 1]?.length ?? 0) - (lines[line - 1]?.length ?? 0);
    return { ...mistake, offset: offsetAt(lines, line, Math.max(column - wider, 1)) };
  });
  // An editor who removes the indentation removes the space, too.
  const { line } = positionAt(source, spaced.offset);
  const isSame = mistakes.some(
    ({ offset, message }) =>
      message.startsWith('The indentation') && positionAt(source, offset).line === line,
  );
  return { ...syntax, mistakes: isSame ? mistakes : [spaced, ...mistakes] };
}

function parseSpaced(source: string): YamlSyntax {
  const whole = attempt(source);
  if ('document' in whole) return { ...whole, source, mistakes: [], unreadable: [] };
  const mistakes: Mistake[] = [];
  const unreadable: string[] = [];
  const readable = entriesOf(source).map(({ start, text, key }) => {
    const { repaired, mistakes: own } = repair(text);
    mistakes.push(...own.map((mistake) => ({ ...mistake, offset: mistake.offset + start })));
    if (repaired !== undefined) return repaired;
    unreadable.push(...new Set([key.replace(/^["']|["']$/g, ''), ...wordsAtLineStarts(text)]));
    const kept = key === '' ? '' : `${key}:`;
    return kept + text.slice(kept.length).replace(/[^\n]/g, ' ');
  });
  const rest = readable.join('');
  const others = attempt(rest);
  if ('document' in others) return { ...others, source: rest, mistakes, unreadable };
  return { source, mistakes: mistakes.length > 0 ? mistakes : [others.mistake], unreadable };
}

/** The most mistakes that are reported of one entry. */
const mostMistakes = 20;

/** How much of an entry is parsed again and again, in UTF-16 code units: as much as frontmatter with all of them. */
const mostRead = 400_000;

/**
 * Finds the mistakes in an entry. If it is clear what was meant, a mistake is corrected before the next
 * one is looked for; if that is so for all of them, the entry can be read.
 */
function repair(entry: string): { repaired?: string; mistakes: Mistake[] } {
  const lines = entry.split('\n');
  const mistakes: Mistake[] = [];
  let repaired = entry;
  let lastLine = 0;
  while (mistakes.length < Math.min(mostMistakes, mostRead / entry.length)) {
    const attempted = attempt(repaired);
    if ('document' in attempted) return { repaired, mistakes };
    const { offset, message, repaired: next } = attempted.mistake;
    const { line, column } = positionAt(repaired, offset);
    const last = mistakes.at(-1);
    if (last && line <= lastLine) {
      // The correction did not help.
      if (last.message.startsWith('The indentation')) last.message = badIndentation;
      break;
    }
    lastLine = line;
    mistakes.push({ offset: offsetAt(lines, line, column), message });
    if (next === undefined) break;
    repaired = next;
  }
  return { mistakes };
}

/** Returns the offset of a position in the text that lines make up, at most at the end of its line. */
function offsetAt(lines: readonly string[], line: number, column: number): number {
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return start + Math.min(column - 1, lines[line - 1]?.length ?? 0);
}

/** One for all documents: making it takes a tenth of the time of parsing. */
const schema = new Schema({ schema: 'failsafe', resolveKnownTags: true });

function attempt(source: string): { document: Document } | { mistake: Mistake } {
  const offset = tooDeepAt(source);
  if (offset !== undefined) return { mistake: { offset, message: tooDeep } };
  const { stackTraceLimit } = Error;
  // The parser makes an error for each character that it does not expect, and spends most of its time on their stacks.
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(source, { schema, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors
      .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
      .sort((a, b) => a.pos[0] - b.pos[0]);
    return error ? { mistake: explain(error, source, document) } : { document };
  } catch (error) {
    // Values that look like keys of keys, "a: a: a: …", take the parser as deep as brackets do.
    if (error instanceof RangeError) return { mistake: { offset: 0, message: tooDeep } };
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Returns words that may be keys without the space or colon that YAML requires. */
function wordsAtLineStarts(text: string): string[] {
  return Array.from(text.matchAll(/^[ -]{0,3}([A-Za-z]+)/gm), ([, word = '']) => word);
}

interface Entry {
  start: number;
  text: string;
  /** As it is written, quotes included; empty for text before the first key. */
  key: string;
}

/** The parts of a YAML source that begin with a key at the start of a line. */
function entriesOf(source: string): Entry[] {
  const keys = [...source.matchAll(/^(?![\s#\-\]}:])([^\n]*?):(?=\s|$)/gm)].map((match) => ({
    start: match.index,
    key: match[1] ?? '',
  }));
  if (keys[0]?.start !== 0) keys.unshift({ start: 0, key: '' });
  return keys.map(({ start, key }, index) => ({
    start,
    key,
    text: source.slice(start, keys[index + 1]?.start),
  }));
}

/** Returns where a source has more levels than the recursive parser could take. */
function tooDeepAt(source: string): number | undefined {
  if (!mayBeTooDeep(source)) return undefined;
  let offset = 0;
  let brackets = 0;
  let indicators = 0;
  for (const token of new Lexer().lex(source)) {
    if (/^[\u0002\u0018\u001F\uFEFF]$/.test(token)) continue;
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?') indicators++;
    else if (token.startsWith('\n')) indicators = 0;
    if (brackets + indicators > deepest) return offset;
    offset += token.length;
  }
  return undefined;
}

/** Returns whether a source may be too deep: counts signs, in quotes, too, ten times as fast as a lexer. */
function mayBeTooDeep(source: string): boolean {
  let brackets = 0;
  let indicators = 0;
  for (const [sign] of source.matchAll(/[[{\]}\n]|[-?] /g)) {
    if (sign === '\n') indicators = 0;
    else if (sign === ']' || sign === '}') brackets = Math.max(brackets - 1, 0);
    else if (sign === '[' || sign === '{') brackets++;
    else indicators++;
    if (brackets + indicators > deepest) return true;
  }
  return false;
}
