import { z } from 'zod';
import { CountryCode } from './country.ts';
import { EntryId, listOfEntries } from './entry-id.ts';
import { Line } from './text.ts';

/** A city, province, port, border gate or site that briefings name: an entry of `content/places.yml`. */
export const Place = z.strictObject({
  /** Lower-case words joined by hyphens, e.g. "vung-ang". */
  id: EntryId,
  /** The name as briefings write it: "Hà Nội". */
  name: Line,
  /** Other spellings, in any script; those that differ only in marks or capitals need not stand here. */
  names: z.array(Line).default([]),
  /** Where it lies. */
  country: CountryCode,
});
export type Place = z.infer<typeof Place>;

/** All places. */
export const Places = listOfEntries(Place, 'place');
