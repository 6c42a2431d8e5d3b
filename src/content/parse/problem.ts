import { compareText } from '../../model/order.ts';

/** A position in a file. Lines and columns count from 1; columns in UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Something that an editor has to correct: what is wrong, where, and what to do. */
export interface Problem extends Position {
  /** The file, as the editor would name it: "content/briefings/2026/x.md". */
  path: string;
  /** Full sentences; the value in question quoted. */
  message: string;
  /** The rule's name, kebab-case. */
  rule: string;
}

export type ProblemInFile = Omit<Problem, 'path'>;

/** Compares problems in the order of reports: by file, position, then rule. */
export function byPosition(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Returns the position of a character in a text whose lines end with "\n". */
export function positionAt(text: string, index: number): Position {
  return positionsIn(text)(index);
}

/** Returns a function that finds the position of a character by its index; lines end with "\n". */
export function positionsIn(text: string, firstLine = 1): (index: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + firstLine, column: index - (starts[low] ?? 0) + 1 };
  };
}
