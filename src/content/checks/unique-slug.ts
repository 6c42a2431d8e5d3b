import { fieldsOf } from '../parse/validate.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/**
 * Two files of one name, whatever their folders and capitals, would be one address. Of a draft and
 * a published briefing the draft has to give way.
 */
export const uniqueSlug: Check = ({ briefings }) => {
  const first = new Map<string, string>();
  const draftsLast = [
    ...briefings.filter((file) => !fieldsOf(file).draft),
    ...briefings.filter((file) => fieldsOf(file).draft),
  ];
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
