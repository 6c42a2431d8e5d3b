import { z } from 'zod';
import { distinct, EntryId, inLanguages, listOfEntries } from './fields.ts';
import { Line } from './text.ts';

/** A topic that briefings are filed under: an entry of `content/sectors.yml`. */
export const Sector = z.strictObject({
  id: EntryId.describe('Its id, which is part of addresses, e.g. "oil-gas".'),
  label: Line.describe('Its name on pages, e.g. "Oil & gas".'),
  labels: inLanguages(Line)
    .optional()
    .describe('Its name in other languages of the site: "{ vi: … }".'),
  mediaTopics: z
    .array(z.string().regex(/^\d{8}$/, 'expected the eight digits of a Media Topic code.'))
    .min(1)
    .describe(
      'IPTC Media Topic codes (https://cv.iptc.org/newscodes/mediatopic/), the main one first.',
    ),
  words: distinct(Line)
    .min(1)
    .optional()
    .describe(
      'Words and phrases that show that a report is about it, in the singular if the plural counts, too; the label if left out. Of "coal" and "coal imports" the longer counts.',
    ),
});
export type Sector = z.infer<typeof Sector>;

/** All sectors, in the order in which readers see them. */
export const Sectors = listOfEntries(Sector, 'sector');
