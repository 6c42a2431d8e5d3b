import { z } from 'zod';
import { CountryCode } from './country.ts';
import { oneOf } from './fields.ts';
import { EdtfDate } from './edtf-date.ts';
import { Line, lineUpTo } from './text.ts';
import { WebAddress } from './web-address.ts';

export const sourceKinds = {
  agency: 'news agency',
  newspaper: 'newspaper',
  online: 'online publication',
  government: 'government body',
  alliance: 'newspaper alliance',
} as const;

/** The kinds of owners of publishers, and their labels. */
export const ownershipKinds = {
  state: 'state-owned',
  party: 'party organ',
  private: 'privately owned',
} as const;

/** Who owns a publisher, as a page says; left out where we found no such page. */
export const Ownership = z.strictObject({
  kind: oneOf(ownershipKinds).describe('Whose it is.'),
  says: lineUpTo(200).describe(
    'What the page says of it, in few words of ours, e.g. "A paper of Vietnam News Agency".',
  ),
  by: Line.describe('Whose word that is, e.g. "State Media Monitor".'),
  url: WebAddress.describe('The page that says so.'),
  asOf: EdtfDate.describe("The page's own date; where it bears none, the day on which we read it."),
});
export type Ownership = z.infer<typeof Ownership>;

/** A publisher whose reports we read: `content/sources/<id>.yml`. */
export const Source = z.strictObject({
  name: Line.describe('The name under which it publishes, e.g. "Việt Nam News".'),
  names: z.array(Line).optional().describe('Other names, as credits print them: "VNS".'),
  country: CountryCode.optional().describe('Where it is based; left out for a regional one.'),
  kind: oneOf(sourceKinds).describe('What kind of publisher it is.'),
  address: WebAddress.optional().describe('Its home page.'),
  ownership: Ownership.optional().describe('Whose it is, where a page says so.'),
});
export type Source = z.infer<typeof Source>;
