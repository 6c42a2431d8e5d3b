import type { Problem } from '../../src/content/parse/problem.ts';

const ofNames =
  /^(?:(?:sources|countries|organisations|people|agreements|events)\/|(?:sectors|places|synonyms)\.yml$)/;

/**
 * The first problem of the files by whose names reports are read: where one of them is missing,
 * another would be taken for it, as an agency for the paper that printed its report.
 *
 * @param contentDir the folder with which the paths of the problems begin.
 */
export function unsoundNames(
  problems: readonly Problem[],
  contentDir: string,
): Problem | undefined {
  return problems.find(({ path }) => ofNames.test(path.slice(contentDir.length + 1)));
}
