import { z } from 'zod';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { CountryCode } from './country.ts';
import { chosenFrom, distinct, oneOf, PlainNumber, ScaleWord } from './fields.ts';
import { figureStatuses } from './figure-kinds.ts';
import { isAmount, isInUnit } from './figure-rules.ts';
import { Period } from './period.ts';
import { amountsIn } from './printed-amount.ts';
import { Line, lineUpTo } from './text.ts';
import { WebAddress } from './web-address.ts';

/** One of several statements that cannot all be right. */
export const Claim = z
  .strictObject({
    says: Line.describe('What is said, in few words: "US$ 2,266.8 million".'),
    by: Line.describe('Who says so.'),
    briefing: Line.optional().describe('The briefing that reports it: the name of its file.'),
    url: WebAddress.optional().describe('Or the page that has it.'),
    value: PlainNumber.optional().describe(
      'The number that is said, for the chart; with "unit" and "period".',
    ),
    scale: ScaleWord.optional().describe('The word that multiplies the value; left out for ones.'),
    unit: chosenFrom('unit', Line).optional().describe('As in figures: "USD", "MW", "km".'),
    period: Period.optional().describe('The span it is about, or the day at which it stood.'),
    side: CountryCode.optional().describe('The country whose side says it: an ISO code.'),
    status: oneOf(figureStatuses, 'figureStatus')
      .optional()
      .describe('What kind of number it is, as for figures; left out where it is `actual`.'),
  })
  .superRefine((claim, context) => {
    for (const issue of issuesInClaim(claim)) addIssue(context, issue);
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

function* issuesInClaim(claim: Claim): Generator<SchemaIssue> {
  const { says, briefing, url, value, scale, unit, period, side } = claim;
  if ((briefing === undefined) === (url === undefined)) {
    yield {
      rule: 'one-reference',
      message: 'Say where the claim is, in "briefing" or in "url", one of the two.',
    };
  }
  const amount = [value, unit, period];
  if (
    ![...amount, scale, side].every((field) => field === undefined) &&
    amount.includes(undefined)
  ) {
    yield {
      rule: 'claim-amount',
      message:
        'A claim is drawn by "value", "unit" and "period" (and "scale" and "side" where it has them); add what is missing, or remove the others.',
    };
    return;
  }
  if (value === undefined || unit === undefined) return;
  const isSaid = amountsIn(says).some(
    (printed) => isAmount(printed, { value, scale }) && isInUnit(printed, unit),
  );
  if (isSaid) return;
  yield {
    rule: 'claim-amount',
    message: `"says" has no such number as ${[value, scale, unit].filter(Boolean).join(' ')}; correct "value", "scale" or "unit".`,
    path: ['value'],
  };
}
