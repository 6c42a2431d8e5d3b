import { z } from 'zod';
import { oneOf } from './one-of.ts';
import { EdtfDate } from './partial-date.ts';
import { Line, lineOf } from './text.ts';
import { WebAddress } from './web-address.ts';

/** Whose a publisher is, and the words readers see for it. */
export const ownershipKinds = {
  state: 'state-owned',
  party: 'party organ',
  private: 'privately owned',
} as const;

/** Whose a publisher is, as far as a page says so; left out where we found none that does. */
export const Ownership = z.strictObject({
  kind: oneOf(ownershipKinds).describe('Whose it is.'),
  says: lineOf(200).describe(
    'What the page says of it, in few words of ours, e.g. "A paper of Vietnam News Agency".',
  ),
  by: Line.describe('Whose word that is, e.g. "State Media Monitor".'),
  url: WebAddress.describe('The page that says so.'),
  asOf: EdtfDate.describe("The page's own date; where it bears none, the day on which we read it."),
});
export type Ownership = z.infer<typeof Ownership>;
