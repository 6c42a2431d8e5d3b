import { fieldsOf } from '../parse-briefing-file.ts';
import type { ProblemInFile } from '../parse/problem.ts';

interface DraftOrNot {
  draft?: boolean | undefined;
}

/** Whether the file of a briefing or a record says that it is a draft, and does not say it twice. */
export function isDraft(file: {
  data?: DraftOrNot;
  sound?: DraftOrNot;
  problems: readonly ProblemInFile[];
}): boolean {
  return fieldsOf(file).draft === true && !file.problems.some(({ rule }) => rule === 'unique-key');
}
