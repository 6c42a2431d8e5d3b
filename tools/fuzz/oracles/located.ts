import { asJson, asLines } from '../../../src/content/checks/report.ts';
import type { Problem, ProblemInFile } from '../../../src/content/parse/problem.ts';

/** Finds what is wrong with the problems of a file: a place outside of it, no words, no rule. */
export function faultInProblems(
  problems: readonly ProblemInFile[],
  bytes: Uint8Array,
): string | undefined {
  const lines = Buffer.from(bytes)
    .toString()
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  for (const { line, column, rule, message } of problems) {
    const words = `${line}:${column} ${message} (${rule})`;
    const text = lines[line - 1];
    // A column behind the last character is where something is missing.
    if (text === undefined || !(column >= 1 && column <= text.length + 1)) {
      return `is outside the file: ${words}`;
    }
    if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(rule)) return `has no rule: ${words}`;
    if (!/^\S.{10,}[.?!]$/su.test(message)) return `is not a sentence: ${words}`;
    if (/\{key\}|undefined|\[object|NaN/.test(withoutQuotations(message))) {
      return `shows an internal error: ${words}`;
    }
    if (message.length > longest)
      return `is too long, ${message.length} characters: ${words.slice(0, 200)}`;
  }
  return undefined;
}

/** The longest message, which lists all keys of a schema, and some. */
const longest = 1500;

function withoutQuotations(message: string): string {
  return message.replace(/"[^"]*"|\[[^\]]*\]/g, '');
}

/** Finds what is wrong with the reports of problems: each must be one line. */
export function faultInReport(problems: readonly Problem[]): string | undefined {
  const lines = asLines(problems).split('\n').slice(0, -1);
  const read = JSON.parse(asJson(problems)) as Problem[];
  if (lines.length !== problems.length || read.length !== problems.length) {
    return 'is not one line of the report';
  }
  return lines.find((line) => !/^\S.*:\d+:\d+ .+ \([\w-]+\)$/.test(line));
}
