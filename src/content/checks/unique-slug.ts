import { fileProblem } from '../parse/folder.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';

/**
 * Finds files that would have the same address; where one is a draft, the draft has the problem.
 */
export const uniqueSlug: Check = ({ briefings }) => {
  const first = new Map<string, string>();
  const draftsLast = [...briefings.filter((file) => !isDraft(file)), ...briefings.filter(isDraft)];
  return draftsLast.flatMap(({ path, slug }) => {
    const address = slug.toLowerCase();
    const other = first.get(address);
    first.set(address, other ?? path);
    if (other === undefined) return [];
    return fileProblem(
      path,
      'unique-slug',
      `The address /briefings/${slug}/ is taken by ${other}; rename one of the two files.`,
    );
  });
};
