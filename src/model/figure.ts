import { z } from 'zod';
import { chosenFrom, Flag, oneOf, oneOrMore, PlainNumber, RecordId, ScaleWord } from './fields.ts';
import { addIssue, firstIssueOf } from './schema-issue.ts';
import { CountryCode } from './country.ts';
import { directions, figureKindIds, figureStatuses, kinds } from './figure-kinds.ts';
import { issuesInFigure, type UncheckedFigure } from './figure-rules.ts';
import { Period } from './period.ts';
import { onlyAmountIn, roundingOf } from './printed-amount.ts';
import { scales } from './scale.ts';
import { Line } from './text.ts';
import { WebAddress } from './web-address.ts';

const FigureKind = oneOf(figureKindIds, 'figure');

/** The other side: a country, or "world" for all. */
const Partner = chosenFrom('partner', z.string()).check((context) => {
  if (context.value === 'world') return;
  const issue = firstIssueOf(CountryCode, context.value);
  if (issue?.rule === 'known-country') {
    const isWorld = context.value.toLowerCase() === 'world';
    issue.message += isWorld ? ' Did you mean "world"?' : ' "world" means all countries.';
  }
  if (issue) addIssue(context, issue);
});

/** One number that a report prints, with all that is needed to know what it means. */
export const Figure = z
  .strictObject({
    kind: FigureKind.describe('What is measured.'),
    of: FigureKind.optional().describe(
      'For growth, the kind that grew; for a share, the kind of which it is one, if any.',
    ),
    what: Line.optional().describe(
      'What is measured, in a few words that are the same in every briefing: "coal", "northern wind farm". Needed for counts.',
    ),
    value: PlainNumber.describe('The number without commas; a deficit or a fall is negative.'),
    scale: ScaleWord.optional().describe(
      'The scale of the value, such as "million"; leave it out if there is none.',
    ),
    unit: chosenFrom('unit', Line).describe(
      'Its unit: ISO 4217 for money, "%", "MW", "GWh", "t", "km", "count".',
    ),
    period: Period.describe(
      'The period that it covers, or the day of a stock: 2024, 2025-01/2025-06, 2025-12-31.',
    ),
    base: Period.optional().describe(
      'For growth, which needs it: the earlier period with which it is compared.',
    ),
    reporter: chosenFrom('organisation', RecordId)
      .optional()
      .describe(
        'The organisation whose statistics it is from: an id from `content/organisations`.',
      ),
    saidBy: oneOrMore(chosenFrom('speaker', RecordId))
      .optional()
      .describe(
        'Or who said it: an id from `content/people` or `content/organisations`, or a list of them.',
      ),
    publishedBy: chosenFrom('source', Line)
      .optional()
      .describe(
        'Or, if nobody is named, the source that published it or the agency that wrote it: an id from `content/sources`.',
      ),
    page: WebAddress.optional().describe(
      'The page that gives the number, if it is not the report.',
    ),
    country: CountryCode.optional().describe(
      'The country whose trade, investment or project it is.',
    ),
    partner: Partner.optional().describe('The other country, or "world".'),
    direction: oneOf(directions, 'direction')
      .optional()
      .describe('The direction, seen from `country`; only if the kind does not imply it.'),
    status: oneOf(figureStatuses, 'figureStatus').describe(
      'Whether the number was reached, or is wanted, estimated, expected or allowed.',
    ),
    inferred: Flag.optional().describe(
      '"true" if the status is our reading of the report; `note` explains it.',
    ),
    approx: Flag.optional().describe('Whether the report says "about", "nearly" or "more than".'),
    derived: Flag.optional().describe(
      '"true" if it is our own calculation; `note` says how it was made.',
    ),
    asPrinted: Line.describe('The number exactly as it is in the text or a table.'),
    note: Line.optional().describe('Doubts, its scope, or how it was calculated.'),
  })
  .superRefine(
    (figure, context) => {
      if (typeof figure !== 'object' || (figure as UncheckedFigure | null) === null) return;
      for (const issue of issuesInFigure(figure)) addIssue(context, issue);
    },
    { when: () => true },
  );
export type Figure = z.infer<typeof Figure>;

/** Returns the value in ones of its unit, to 15 digits: as floats, 4.1 × 10⁹ is less than that. */
export function amountOf({ value, scale }: Pick<Figure, 'value' | 'scale'>): number {
  return scale ? Number((value * scales[scale]).toPrecision(15)) : value;
}

/** Returns how far the exact amount may be from the printed one; twice as far for "about". */
export function slackOf({ asPrinted, scale, approx }: Figure): number {
  const printed = onlyAmountIn(asPrinted);
  if (!printed) return 0;
  // In a table the scale may be in the heading.
  const factor = scale && printed.exponent === 0 ? scales[scale] : 1;
  return roundingOf(printed) * factor * (approx ? 2 : 1) * (1 + 1e-9);
}

/** Returns the direction of a figure, from its kind or as stated. */
export function directionOf({ kind, direction }: Pick<Figure, 'kind' | 'direction'>) {
  return kinds[kind].direction ?? direction;
}
