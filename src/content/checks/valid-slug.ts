import { slugForm } from '../../model/briefing.ts';
import { problemWithReservedName } from '../../model/reserved-name.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import { plainNameAdvice } from '../record-files.ts';
import type { Check } from './check.ts';

/** Finds names of files that would not work as addresses in mail, in print or on some servers. */
export const validSlug: Check = ({ briefings }) =>
  briefings.flatMap(({ path, slug }) => {
    const problem = problemWithSlug(slug);
    return problem === undefined ? [] : fileProblem(path, 'slug-form', problem);
  });

/** Returns why a briefing's file cannot have a name. */
export function problemWithSlug(slug: string): string | undefined {
  const reserved = problemWithReservedName(slug);
  if (reserved !== undefined) return reserved;
  if (slugForm.test(slug)) return undefined;
  return `${quoted(slug)} cannot be part of an address; name the file with the letters a to z, digits, "-" and "_" only, beginning with a letter or digit.${plainNameAdvice(slug)}`;
}
