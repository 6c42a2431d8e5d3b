import { z } from 'zod';
import { CountryCode } from './country.ts';
import { Flag, oneOf, OtherNames } from './fields.ts';
import { Line } from './text.ts';
import { WikidataId } from './wikidata.ts';

const organisationKinds = [
  'ministry',
  'government',
  'company',
  'bank',
  'party',
  'parliament',
  'regulator',
  'statistics_office',
  'international',
  'embassy',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A body that acts, signs or publishes statistics: `content/organisations/<id>.yml`. */
export const Organisation = z.strictObject({
  name: Line.describe('The name as readers know it.'),
  names: OtherNames.default([]).describe('Other spellings and abbreviations, in any script.'),
  kind: oneOf(organisationKinds, 'organisation').describe('What kind of organisation it is.'),
  country: CountryCode.optional().describe(
    'Its country; leave it out for an international organisation.',
  ),
  wikidata: WikidataId.optional().describe(
    'Its item in Wikidata, as in "Q881", if it is certainly the same body.',
  ),
  draft: Flag.optional().describe('"true" keeps it off the site; only drafts may name it.'),
});
export type Organisation = z.infer<typeof Organisation>;
