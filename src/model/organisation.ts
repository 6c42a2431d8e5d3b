import { z } from 'zod';
import { CountryCode } from './country.ts';
import { Flag, oneOf } from './fields.ts';
import { Line } from './text.ts';

export const organisationKinds = [
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
  names: z.array(Line).default([]).describe('Other spellings and abbreviations, in any script.'),
  kind: oneOf(organisationKinds, 'organisation').describe('What kind of body it is.'),
  country: CountryCode.optional().describe('Where it belongs; left out for an international one.'),
  draft: Flag.optional().describe('Kept out of the site while “true”; only drafts may name it.'),
});
export type Organisation = z.infer<typeof Organisation>;
