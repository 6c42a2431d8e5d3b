import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { memoised } from '../../model/memoise.ts';
import { quoted } from '../../model/text.ts';
import type { ProblemInFile } from './problem.ts';

/** The two parts of a file and the lines on which they begin. */
export interface Parts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const closingFence = /\n---[ \t]*(?:\n|$)/;

/** The longest frontmatter that is read, in UTF-16 code units. */
const longestFrontmatter = 20_000;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** Returns whether remark-frontmatter takes a first and a last line for the fences of frontmatter. */
const areFences = memoised((lines) => parser.parse(lines).children[0]?.type === 'yaml');

/**
 * Splits a file's text at its frontmatter. remark-frontmatter decides what frontmatter is; it parses
 * each spelling of the fences once, as the lines between them do not matter, and parsing ten thousand
 * files takes it a second.
 */
export function splitFrontmatter(text: string): Parts | { problem: ProblemInFile } {
  if (text.trim() === '')
    return problem('not-empty', 'The file is empty; write its frontmatter and its text.');
  const close = closingFence.exec(text);
  const head = close ? text.slice(0, close.index + close[0].length) : text.slice(0, 100);
  if (!/^---[ \t]*(?:\n|$)/.test(head)) return problem('frontmatter', noFrontmatter(text));
  if (!close) {
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
  const opening = head.slice(0, head.indexOf('\n') + 1);
  if (!areFences(opening + close[0].slice(1))) return problem('frontmatter', noFrontmatter(text));
  return {
    yaml: head.slice(opening.length, close.index),
    yamlLine: 2,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
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
