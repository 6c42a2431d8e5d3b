import type { Content } from '../read-content.ts';
import type { Problem } from '../parse/problem.ts';

/** What a check may know besides the content. */
export interface CheckContext {
  /** The latest calendar day anywhere on Earth, ISO 8601. */
  today: string;
}

/** A rule that no single file's schema can see: all problems it finds, in any order. */
export type Check = (content: Content, context: CheckContext) => Problem[];
