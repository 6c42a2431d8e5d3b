import { slugForm } from '../../model/briefing.ts';
import { isDeviceName } from '../../model/device-name.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/** Finds names of files that are no good addresses in mail, in print and on every server. */
export const validSlug: Check = ({ briefings }) =>
  briefings.flatMap(({ path, slug }) => {
    const problem = problemWith(slug);
    return problem === undefined ? [] : fileProblem(path, 'slug-form', problem);
  });

function problemWith(slug: string): string | undefined {
  if (isDeviceName(slug)) {
    return `No file can be called ${quoted(slug)} on Windows; rename it.`;
  }
  if (slugForm.test(slug)) return undefined;
  return `The file's name becomes the address; ${quoted(slug)} may hold only the letters a to z, digits, "-" and "_", and begin with a letter or digit.`;
}
