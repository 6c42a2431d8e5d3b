import type { Content } from '../read-content.ts';
import type { Problem } from '../parse/problem.ts';
import type { CheckContext } from './check.ts';
import { isDraft } from '../published.ts';
import { findProblems } from './find-problems.ts';
import { findWarnings } from './find-warnings.ts';

/** What the check of a content folder came to. */
export interface Checked {
  /** All problems, in the order of reports. */
  problems: Problem[];
  /**
   * Those of them for which nothing may be published: all but those of files that no site shows,
   * drafts of briefings and records, and the reports behind briefings.
   */
  stopping: Problem[];
  /** What an editor should look at again; they stop nothing, and no exit code tells of them. */
  warnings: Problem[];
}

/** Checks a content folder that was read. */
export function checkContent(content: Content, context: CheckContext): Checked {
  const problems = findProblems(content, context);
  const { briefings, people, organisations, sourceTexts } = content;
  const drafts = [...briefings, ...people, ...organisations].filter(isDraft);
  const unpublished = new Set([...drafts, ...sourceTexts].map(({ path }) => path));
  return {
    problems,
    stopping: problems.filter(({ path }) => !unpublished.has(path)),
    warnings: findWarnings(content, context),
  };
}
