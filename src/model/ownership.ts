import { z } from 'zod';
import { EdtfDate } from './partial-date.ts';
import { Line, lineOf } from './text.ts';
import { WebAddress } from './web-address.ts';

/** Whose a publisher is, and the words readers see for it. */
export const ownershipKinds = {
  state: 'state-owned',
  party: 'party organ',
  private: 'privately owned',
} as const;
export type OwnershipKind = keyof typeof ownershipKinds;

/** Whose a publisher is, as far as a page says so; left out where we found none that does. */
export const Ownership = z.strictObject({
  kind: z.enum(Object.keys(ownershipKinds) as [OwnershipKind, ...OwnershipKind[]]),
  /** What the page says of it, in few words of ours, e.g. "A paper of Vietnam News Agency". */
  says: lineOf(200),
  /** Whose word that is, e.g. "State Media Monitor". */
  by: Line,
  /** The page that says so. */
  url: WebAddress,
  /** The page's own date; where it bears none, the day on which we read it. */
  asOf: EdtfDate,
});
export type Ownership = z.infer<typeof Ownership>;
