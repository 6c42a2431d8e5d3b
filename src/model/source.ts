import { z } from 'zod';
import { CountryCode } from './country.ts';
import { oneOf, OtherNames } from './fields.ts';
import { EdtfDate } from './edtf-date.ts';
import { Line, lineUpTo } from './text.ts';
import { WebAddress } from './web-address.ts';

export const sourceKinds = ['agency', 'newspaper', 'online', 'government', 'alliance'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kinds of owners of publishers. */
const ownershipKinds = ['state', 'party', 'private'] as const;
export type OwnershipKind = (typeof ownershipKinds)[number];

/** Who owns a publisher, as a page says; left out where we found no such page. */
export const Ownership = z.strictObject({
  kind: oneOf(ownershipKinds, 'ownership').describe('What kind of owner it has.'),
  says: lineUpTo(200).describe(
    'What the page says about it, in a few words of our own, e.g. "A newspaper of the Example News Agency".',
  ),
  by: Line.describe('Who says so, e.g. "State Media Monitor".'),
  url: WebAddress.describe('The page that says so.'),
  asOf: EdtfDate.describe('The date of the page or, if it has none, the day on which we read it.'),
});
export type Ownership = z.infer<typeof Ownership>;

/** A publisher whose reports we read: `content/sources/<id>.yml`. */
export const Source = z.strictObject({
  name: Line.describe('The name under which it publishes, e.g. "Example Times".'),
  names: OtherNames.optional().describe('Other names, as in credits: "VNS".'),
  country: CountryCode.optional().describe(
    'The country in which it is based; leave it out for a regional one.',
  ),
  kind: oneOf(sourceKinds, 'source').describe('What kind of publisher it is.'),
  address: WebAddress.optional().describe('Its home page.'),
  ownership: Ownership.optional().describe('Who owns it, according to a page.'),
});
export type Source = z.infer<typeof Source>;
