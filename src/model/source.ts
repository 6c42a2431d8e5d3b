import { z } from 'zod';
import { CountryCode } from './country.ts';
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
export type SourceKind = keyof typeof sourceKinds;

/** A publisher whose reports we read: `content/sources/<id>.yml`. */
export const Source = z.strictObject({
  /** The name under which it publishes, e.g. "Việt Nam News". */
  name: Line,
  /** Other names, as credits print them: "VNS". */
  names: z.array(Line).optional(),
  /** Where it is based; left out for a regional one. */
  country: CountryCode.optional(),
  kind: z.enum(Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]]),
  /** Its home page. */
  address: WebAddress.optional(),
  /** Whose it is, where a page says so. */
  ownership: Ownership.optional(),
});
export type Source = z.infer<typeof Source>;
