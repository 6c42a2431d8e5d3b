import { z } from 'zod';
import { CountryCode } from './country.ts';
import { EntryId, listOfEntries, OtherNames } from './fields.ts';
import { Line } from './text.ts';

/** A city, province, port, border gate or site: an entry of `content/places.yml`. */
export const Place = z.strictObject({
  id: EntryId.describe('Lower-case words joined by hyphens, e.g. "vung-ang".'),
  name: Line.describe('The name as briefings write it: "Paris".'),
  names: OtherNames.default([]).describe(
    'Other spellings, in any script; those that differ only in accents or capitals are not needed.',
  ),
  country: CountryCode.describe('The country in which it is.'),
});
export type Place = z.infer<typeof Place>;

export const Places = listOfEntries(Place, 'place');
