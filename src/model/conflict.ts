import { z } from 'zod';
import { complain } from './complaint.ts';
import { CountryCode } from './country.ts';
import { distinct } from './distinct.ts';
import { Line, lineOf } from './text.ts';
import { WebAddress } from './web-address.ts';

/** One of several statements that cannot all be right. */
export const Claim = z
  .strictObject({
    /** What is said, in few words: "US$ 2,266.8 million". */
    says: Line,
    /** Who says so. */
    by: Line,
    /** The briefing in which it stands: the name of its file. */
    briefing: Line.optional(),
    /** Or the page on which it stands. */
    url: WebAddress.optional(),
  })
  .check((context) => {
    const { briefing, url } = context.value;
    if ((briefing === undefined) !== (url === undefined)) return;
    complain(context, {
      rule: 'one-reference',
      message: 'Say where the claim stands, in "briefing" or in "url", one of the two.',
    });
  });
export type Claim = z.infer<typeof Claim>;

/** Reports or statistics that contradict each other: `content/conflicts/<id>.yml`. */
export const Conflict = z.strictObject({
  /** What they disagree about. */
  title: lineOf(200),
  /** The one to six countries concerned. */
  countries: distinct(CountryCode).min(1).max(6),
  claims: z.array(Claim).min(2),
  /** Why they may differ, as far as anyone says; what we infer is marked. */
  why: lineOf(600),
});
export type Conflict = z.infer<typeof Conflict>;
