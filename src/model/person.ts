import { z } from 'zod';
import { chosenFrom, Flag, NameIfKnown, OtherNames, RecordId } from './fields.ts';
import { CountryCode } from './country.ts';
import { Line } from './text.ts';
import { WikidataId } from './wikidata.ts';

/** Somebody who occurs in briefings: `content/people/<id>.yml`. */
export const Person = z.strictObject({
  name: Line.describe('The name in its best spelling, with accents: "José Ávila".'),
  names: OtherNames.default([]).describe('Other spellings, in any script.'),
  country: CountryCode.optional().describe('The country in which they hold office.'),
  wikidata: WikidataId.optional().describe(
    'Their item in Wikidata, as in "Q881", if it is certainly the same person.',
  ),
  draft: Flag.optional().describe('"true" keeps it off the site; only drafts may name it.'),
});
export type Person = z.infer<typeof Person>;

/** A person in one briefing: the office is that of the briefing's date. */
export const Appearance = z.strictObject({
  person: chosenFrom('person', RecordId).describe('An id from `content/people`.'),
  office: NameIfKnown.optional().describe(
    'The office that the report gives, e.g. "Deputy Prime Minister".',
  ),
});
export type Appearance = z.infer<typeof Appearance>;
