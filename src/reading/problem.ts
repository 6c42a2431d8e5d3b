/** A place in a file. Lines and columns count from 1; columns in UTF-16 code units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** Something an editor has to mend: what is wrong, where, and what to do. */
export interface Problem extends Place {
  /** The file, as the editor would name it: "content/briefings/2026/x.md". */
  path: string;
  /** Full sentences; the value in question quoted. */
  message: string;
  /** The rule's name, kebab-case. */
  rule: string;
}

/** A problem of one file, before it is said which. */
export type Finding = Omit<Problem, 'path'>;

/** The order of reports: by file, place, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** The place of a character in a text whose lines end with "\n". */
export function placeAt(text: string, index: number): Place {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < lineStart; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return { line, column: index - lineStart + 1 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
