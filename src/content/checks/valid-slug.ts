import { slugForm } from '../../model/briefing.ts';
import { isDeviceName } from '../../model/device-name.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import { problemWithId } from '../record-files.ts';
import type { Check } from './check.ts';

/** Finds names of files that would not work as addresses in mail, in print or on some servers. */
export const validSlug: Check = ({ briefings }) =>
  briefings.flatMap(({ path, slug }) => {
    const problem = problemWith(slug);
    return problem === undefined ? [] : fileProblem(path, 'slug-form', problem);
  });

function problemWith(slug: string): string | undefined {
  if (isDeviceName(slug)) return problemWithId(slug);
  if (slugForm.test(slug)) return undefined;
  return `${quoted(slug)} cannot be part of an address; name the file with the letters a to z, digits, "-" and "_" only, beginning with a letter or digit.`;
}
