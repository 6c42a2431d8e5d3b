import type { Content } from '../read-content.ts';
import type { Problem } from '../parse/problem.ts';
import type { Circumstances } from './check.ts';
import { isDraft } from './draft.ts';
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
export function checkContent(content: Content, circumstances: Circumstances): Checked {
  const problems = findProblems(content, circumstances);
  const { briefings, people, organisations, clippings } = content;
  const drafts = [...briefings, ...people, ...organisations].filter(isDraft);
  const unpublished = new Set([...drafts, ...clippings].map(({ path }) => path));
  return {
    problems,
    stopping: problems.filter(({ path }) => !unpublished.has(path)),
    warnings: findWarnings(content, circumstances),
  };
}
