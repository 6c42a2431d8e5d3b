import type { Problem } from '../parse/problem.ts';

/** Prints each problem as editors link it: `path:line:column message (rule)`, after a label. */
export function asLines(problems: readonly Problem[], label = ''): string {
  return problems
    .map(({ path, line, column, message, rule }) =>
      printable(`${label}${path}:${line}:${column} ${message} (${rule})`),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Prints a JSON array of problems, for programs, and safe in a terminal. */
export function asJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 2).split('\n').map(printable).join('\n')}\n`;
}

/** Prints one JSON object per line and problem. */
export function asJsonLines(problems: readonly Problem[]): string {
  return problems.map((problem) => `${printable(JSON.stringify(problem))}\n`).join('');
}

/** Prints the result in one sentence, with a noun for what was counted: "5 briefings, no problems." */
export function summary(counted: number, problems: readonly Problem[], noun = 'briefing'): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  const found =
    problems.length === 0
      ? 'no problems'
      : `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
  return `${count(counted, noun)}, ${found}.`;
}

/** Names and values may contain characters that would break a line or control a terminal. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
