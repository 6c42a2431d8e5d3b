import type { Problem } from '../reading/problem.ts';

/** One line a problem, as editors and terminals link it: `path:line:column message (rule)`. */
export function asLines(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ path, line, column, message, rule }) => `${path}:${line}:${column} ${message} (${rule})\n`,
    )
    .join('');
}

/** A JSON array of problems, for machines. */
export function asJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}

/** The result in one sentence: "5 briefings, no problems." */
export function summary(briefings: number, problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  const found =
    problems.length === 0
      ? 'no problems'
      : `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
  return `${count(briefings, 'briefing')}, ${found}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
