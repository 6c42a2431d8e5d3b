import { z } from 'zod';
import { CountryCode } from './country.ts';
import { Line } from './text.ts';

/** What kind of body it is, and the word readers see for it. */
export const organisationKinds = {
  ministry: 'ministry',
  government: 'government',
  company: 'company',
  bank: 'bank',
  party: 'political party',
  parliament: 'parliament',
  regulator: 'regulator',
  statistics_office: 'statistics office',
  international: 'international organisation',
  embassy: 'embassy',
  other: 'body',
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

/** A body that acts, signs or counts: `content/organisations/<id>.yml`. */
export const Organisation = z.strictObject({
  /** The name as readers know it. */
  name: Line,
  /** Other spellings and abbreviations, in any script. */
  names: z.array(Line).default([]),
  kind: z.enum(Object.keys(organisationKinds) as [OrganisationKind, ...OrganisationKind[]]),
  /** Where it belongs; left out for an international one. */
  country: CountryCode.optional(),
});
export type Organisation = z.infer<typeof Organisation>;
