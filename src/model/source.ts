import { z } from 'zod';
import { CountryCode } from './country.ts';
import { oneOf } from './fields.ts';
import { EdtfDate } from './edtf-date.ts';
import { Line, lineUpTo } from './text.ts';
import { WebAddress } from './web-address.ts';

export const sourceKinds = ['agency', 'newspaper', 'online', 'government', 'alliance'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kinds of owners of publishers. */
export const ownershipKinds = ['state', 'party', 'private'] as const;
export type OwnershipKind = (typeof ownershipKinds)[number];

/** Who owns a publisher, as a page says; left out where we found no such page. */
export const Ownership = z.strictObject({
  kind: oneOf(ownershipKinds, 'ownership').describe('Whose it is.'),
  says: lineUpTo(200).describe(
    'What the page says of it, in few words of ours, e.g. "A newspaper of the Example News Agency".',
  ),
  by: Line.describe('Whose word that is, e.g. "State Media Monitor".'),
  url: WebAddress.describe('The page that says so.'),
  asOf: EdtfDate.describe("The page's own date; where it bears none, the day on which we read it."),
});
export type Ownership = z.infer<typeof Ownership>;

/** A publisher whose reports we read: `content/sources/<id>.yml`. */
export const Source = z.strictObject({
  name: Line.describe('The name under which it publishes, e.g. "Example Times".'),
  names: z.array(Line).optional().describe('Other names, as credits print them: "VNS".'),
  country: CountryCode.optional().describe('Where it is based; left out for a regional one.'),
  kind: oneOf(sourceKinds, 'source').describe('What kind of publisher it is.'),
  address: WebAddress.optional().describe('Its home page.'),
  ownership: Ownership.optional().describe('Whose it is, where a page says so.'),
});
export type Source = z.infer<typeof Source>;
