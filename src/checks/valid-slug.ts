import { slugForm } from '../model/briefing.ts';
import { quoted } from '../model/text.ts';
import { fileProblem } from '../reading/folder.ts';
import type { Check } from './check.ts';

/** The file's name is the briefing's address, which must survive mail, print and every server. */
export const validSlug: Check = ({ briefings }) =>
  briefings.flatMap(({ path, slug }) =>
    slugForm.test(slug)
      ? []
      : fileProblem(
          path,
          'slug-form',
          `The file's name becomes the address; ${quoted(slug)} may hold only the letters a to z, digits, "-" and "_", and begin with a letter or digit.`,
        ),
  );
