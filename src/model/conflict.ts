import { z } from 'zod';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { Archived, issuesInCopy } from './archived.ts';
import { CountryCode, isCountryCode } from './country.ts';
import { chosenFrom, distinct, inLanguages, oneOf, PlainNumber, ScaleWord } from './fields.ts';
import { figureStatuses } from './figure-kinds.ts';
import { isAmount, isInUnit } from './figure-rules.ts';
import { countriesOf } from './pair.ts';
import { Period } from './period.ts';
import { amountsIn } from './printed-amount.ts';
import { Line, lineUpTo, quoted } from './text.ts';
import { WebAddress } from './web-address.ts';

/** One of several statements that cannot all be right. */
export const Claim = z
  .strictObject({
    says: Line.describe('The claim in a few words: "US$ 2,266.8 million".'),
    by: Line.describe('Who makes the claim.'),
    briefing: Line.optional().describe('The briefing that reports it: the name of its file.'),
    url: WebAddress.optional().describe('Or the page that has the claim.'),
    archived: Archived.optional().describe('A copy of that page, dated.'),
    value: PlainNumber.optional().describe(
      'The number claimed, for the chart; needs "unit" and "period".',
    ),
    scale: ScaleWord.optional().describe(
      'The scale of the value, such as "million"; leave it out if there is none.',
    ),
    unit: chosenFrom('unit', Line).optional().describe('As in figures: "USD", "MW", "km".'),
    period: Period.optional().describe('The period that it covers, or the day of a stock.'),
    side: CountryCode.optional().describe('The country whose side makes the claim: an ISO code.'),
    status: oneOf(figureStatuses, 'figureStatus')
      .optional()
      .describe('The status of the number, as for figures; leave it out if it is `actual`.'),
  })
  .superRefine((claim, context) => {
    for (const issue of issuesInClaim(claim)) addIssue(context, issue);
  });
export type Claim = z.infer<typeof Claim> & {
  /** Of a figure that our briefing calculates. */
  derived?: boolean | undefined;
};

/** Reports or statistics that contradict each other: `content/conflicts/<id>.yml`. */
export const Conflict = z
  .strictObject({
    title: lineUpTo(200).describe('What the sources disagree about.'),
    titles: inLanguages(lineUpTo(200))
      .optional()
      .describe('Its title in other languages of the site: "{ vi: … }".'),
    countries: distinct(CountryCode).min(1).max(6).describe('The one to six countries concerned.'),
    claims: z.array(Claim).min(2).describe('The claims, two or more.'),
    why: lineUpTo(600).describe('Why they may differ, if anyone says so; mark what we infer.'),
  })
  .check((context) => {
    const { countries, claims } = context.value;
    if (!countries.every(isCountryCode)) return;
    for (const [index, { side }] of claims.entries()) {
      if (side === undefined || !isCountryCode(side) || countries.includes(side)) continue;
      addIssue(context, {
        rule: 'known-side',
        message: `${quoted(side)} is not in "countries"; add it there, or correct the side.`,
        path: ['claims', index, 'side'],
      });
    }
  });
export type Conflict = z.infer<typeof Conflict>;

/** Returns the pair among those of a briefing on whose page a conflict is; undefined where none is about it. */
export function pairOfConflict(
  { countries }: Pick<Conflict, 'countries'>,
  pairs: readonly string[],
): string | undefined {
  const isOne = (code: string) => countries.includes(code);
  return pairs.find((pair) =>
    countries.length > 1 ? countriesOf(pair).every(isOne) : countriesOf(pair).some(isOne),
  );
}

function* issuesInClaim(claim: Claim): Generator<SchemaIssue> {
  const { says, briefing, url, archived, value, scale, unit, period, side } = claim;
  if ((briefing === undefined) === (url === undefined)) {
    yield {
      rule: 'one-reference',
      message: 'A claim needs either "briefing" or "url", not both; add or remove one.',
    };
  }
  if (archived && url === undefined && briefing !== undefined) {
    yield {
      rule: 'archived-url',
      message: 'The copy of a report belongs in its briefing; move "archived" there.',
      path: ['archived'],
    };
  } else yield* issuesInCopy(claim);
  const amount = [value, unit, period];
  if (
    ![...amount, scale, side].every((field) => field === undefined) &&
    amount.includes(undefined)
  ) {
    yield {
      rule: 'claim-amount',
      message:
        'A claim with a number needs "value", "unit" and "period"; add what is missing, or remove these keys with "scale" and "side".',
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
    message: `${[value, scale, unit].filter(Boolean).join(' ')} is not in "says"; correct "value", "scale" or "unit".`,
    path: ['value'],
  };
}
