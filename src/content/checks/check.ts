import type { Problem } from '../parse/problem.ts';
import type { KeptProblems } from '../parse/kept-problems.ts';
import type { Content } from '../read-content.ts';

/** What a check knows apart from the content. */
export interface CheckContext {
  /** The latest calendar day anywhere on Earth, ISO 8601. */
  today: string;
  /** What was found in an earlier run; absent where all is to be found anew. */
  kept?: KeptProblems;
}

/** A rule about several files: it returns the problems that it finds, in any order. */
export type Check = (content: Content, context: CheckContext) => Problem[];
