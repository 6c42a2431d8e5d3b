import { Briefing } from '../../model/briefing.ts';
import { OwnPageFields } from '../../model/own-page.ts';
import { StateOfPlay } from '../../model/state-of-play.ts';
import { quoted } from '../../model/text.ts';
import type { ProblemInFile } from './problem.ts';
import { keysOf } from './schema-keys.ts';

/** The two parts of a file and the lines on which they begin. */
export interface Parts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
  problems: ProblemInFile[];
}

const closingFence = /\n---[ \t]*(?:\n|$)/;

/** The longest frontmatter that is read, in UTF-16 code units. */
const longestFrontmatter = 20_000;

/** The keys of frontmatter; the text of a page does not begin with one. */
const knownKeys = new Set(
  [Briefing, StateOfPlay, OwnPageFields].flatMap((kind) => keysOf(kind, [])),
);

/** Splits a file's text at its frontmatter, or returns why that is not possible. */
export function splitFrontmatter(text: string): Parts | { problem: ProblemInFile } {
  if (text.trim() === '')
    return problem('not-empty', 'The file is empty; write its frontmatter and its text.');
  const close = closingFence.exec(text);
  const head = close ? text.slice(0, close.index + close[0].length) : text.slice(0, 100);
  if (!/^---[ \t]*(?:\n|$)/.test(head)) return problem('frontmatter', noFrontmatter(text));
  if (!close) {
    const meant = /\n(?:-{2}|-{4,}|[–—]+|- - -|[*_=]{3,})[ \t]*(?=\n|$)/.exec(text);
    if (meant) {
      const line = text.slice(0, meant.index + 1).split('\n').length;
      const message = `The frontmatter ends with a line of three hyphens, "---", not ${quoted(meant[0].trim())}.`;
      return { problem: { line, column: 1, rule: 'frontmatter', message } };
    }
    return problem(
      'frontmatter',
      'The frontmatter opened here is never closed; end it with a line of three hyphens, "---".',
    );
  }
  if (head.length > longestFrontmatter) {
    return problem(
      'frontmatter',
      `The frontmatter has ${head.length} characters, expected at most ${longestFrontmatter}; shorten it.`,
    );
  }
  const yaml = head.slice(head.indexOf('\n') + 1, close.index);
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  const keys = keysAtTheBeginning(body);
  if (keys === undefined) return { yaml, yamlLine: 2, ...withoutSecond(body, bodyLine) };
  const below = body.slice(0, keys.end);
  const advice = keys.isClosed ? 'remove this line.' : 'move this line below the last key.';
  return {
    // The keys are read all the same, so that their own problems are found, too.
    yaml: `${yaml}\n\n${keys.isClosed ? below.replace(/---[ \t]*\n?$/, '') : below}`,
    yamlLine: 2,
    body: body.slice(keys.end),
    bodyLine: bodyLine + below.split('\n').length - 1,
    problems: [
      {
        line: bodyLine - 1,
        column: 1,
        rule: 'closed-early',
        message: `The frontmatter ends here, so "${keys.first}" below would be printed as text; ${advice}`,
      },
    ],
  };
}

/** A fence above keys, as at the beginning of a file. */
const secondFence = /(?<=^|\n)---[ \t]*\n(?=[A-Za-z]\w*:)/g;

/** Finds frontmatter within a body, pasted twice or of a second briefing, and returns the body without it. */
function withoutSecond(
  body: string,
  bodyLine: number,
): Pick<Parts, 'body' | 'bodyLine' | 'problems'> {
  for (const { 0: fence, index } of body.matchAll(secondFence)) {
    const start = index + fence.length;
    const keys = keysAtTheBeginning(body.slice(start));
    const end = start + (keys?.end ?? 0);
    const known = Array.from(body.slice(start, end).matchAll(/^(\w+):/gm), ([, key = '']) => key);
    if (known.filter((key) => knownKeys.has(key)).length < 2) continue;
    const lines = (text: string) => text.split('\n').length - 1;
    const above = body.slice(0, index);
    const isTwice = above.trim() === '';
    const line = bodyLine + lines(above);
    const message = isTwice
      ? 'A second block of frontmatter begins here and would be printed as text; keep one of the two.'
      : 'A second briefing begins here; put it in a file of its own.';
    return {
      body: isTwice ? body.slice(end) : above,
      bodyLine: isTwice ? bodyLine + lines(body.slice(0, end)) : bodyLine,
      problems: [{ line, column: 1, rule: 'frontmatter', message }],
    };
  }
  return { body, bodyLine, problems: [] };
}

/**
 * Returns the keys at the beginning of a body, below frontmatter that was closed too early: how far they
 * reach, and whether a second fence closes them.
 */
function keysAtTheBeginning(
  body: string,
): { first: string; end: number; isClosed: boolean } | undefined {
  const [, first] = /^(?:[ \t]*\n)*([A-Za-z]\w*):(?=\s|$)/.exec(body) ?? [];
  if (first === undefined) return undefined;
  let end = 0;
  let next = 0;
  /** Whether a key is known, in the lines up to `end` or in any. */
  let isKnown = false;
  let isAnyKnown = false;
  let isOver = false;
  for (const line of body.split('\n')) {
    next += line.length + 1;
    const [, key] = /^([A-Za-z]\w*):(?=\s|$)/.exec(line) ?? [];
    const isBlank = line.trim() === '';
    if (/^---[ \t]*$/.test(line)) {
      if (isAnyKnown) return { first, end: Math.min(next, body.length), isClosed: true };
      break;
    }
    if (key === undefined && !isBlank && !/^(?:\s+\S|- |#)/.test(line)) break;
    if (isBlank && end > 0) isOver = true;
    if (key !== undefined && knownKeys.has(key)) isAnyKnown = true;
    if (isOver || isBlank) continue;
    end = next;
    isKnown = isAnyKnown;
  }
  return isKnown ? { first, end: Math.min(end, body.length), isClosed: false } : undefined;
}

function noFrontmatter(text: string): string {
  const [first = ''] = text.trimStart().split('\n');
  if (first.startsWith('+++')) {
    return 'The frontmatter is TOML, expected YAML between two lines of three hyphens, "---".';
  }
  if (/^(-{2}|-{4,}|[–—]+)\s*$/.test(first)) {
    return `The first line is ${quoted(first.trim())}, expected three hyphens, "---".`;
  }
  if (/^[^\S\n]*---[ \t]*\n[A-Za-z]+:/m.test(text)) {
    return 'The frontmatter must begin on the first line; remove everything before "---".';
  }
  return 'The frontmatter is missing; begin the file with a line of three hyphens, "---", then the keys, then "---" again.';
}

function problem(rule: string, message: string): { problem: ProblemInFile } {
  return { problem: { line: 1, column: 1, rule, message } };
}
