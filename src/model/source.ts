import { z } from 'zod';
import { CountryCode } from './country.ts';
import { oneOf } from './one-of.ts';
import { Ownership } from './ownership.ts';
import { Line } from './text.ts';
import { WebAddress } from './web-address.ts';

/** What kind of publisher a source is, and the word readers see for it. */
export const sourceKinds = {
  agency: 'news agency',
  newspaper: 'newspaper',
  online: 'online publication',
  government: 'government body',
  alliance: 'newspaper alliance',
} as const;

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
