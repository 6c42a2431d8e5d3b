import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { CountryCode } from './country.ts';
import { distinct } from './fields.ts';
import { Line, lineUpTo } from './text.ts';
import { WebAddress } from './web-address.ts';

/** One of several statements that cannot all be right. */
export const Claim = z
  .strictObject({
    says: Line.describe('What is said, in few words: "US$ 2,266.8 million".'),
    by: Line.describe('Who says so.'),
    briefing: Line.optional().describe('The briefing in which it stands: the name of its file.'),
    url: WebAddress.optional().describe('Or the page on which it stands.'),
  })
  .check((context) => {
    const { briefing, url } = context.value;
    if ((briefing === undefined) !== (url === undefined)) return;
    addIssue(context, {
      rule: 'one-reference',
      message: 'Say where the claim stands, in "briefing" or in "url", one of the two.',
    });
  });
export type Claim = z.infer<typeof Claim>;

/** Reports or statistics that contradict each other: `content/conflicts/<id>.yml`. */
export const Conflict = z.strictObject({
  title: lineUpTo(200).describe('What they disagree about.'),
  countries: distinct(CountryCode).min(1).max(6).describe('The one to six countries concerned.'),
  claims: z.array(Claim).min(2).describe('What is said, by two or more.'),
  why: lineUpTo(600).describe(
    'Why they may differ, as far as anyone says; what we infer is marked.',
  ),
});
export type Conflict = z.infer<typeof Conflict>;
