import { z } from 'zod';
import { distinct } from './fields.ts';
import { didYouMean } from './nearest.ts';
import { addIssue } from './schema-issue.ts';
import { FullDay } from './edtf-date.ts';
import { emptyIssue, lineUpTo } from './text.ts';

const figureIdForm = /^[^/#]+\/figure-[a-z0-9-]+$/;

/** The address of a figure as browsers show it: "/briefings/trade-in-2024/#figure-trade-total-de-fr-2024". */
const addressForm = /([^/#]+)\/*#(figure-[a-z0-9-]+)$/;

/** Advice to those who write a number where the address of a figure belongs. */
export const numberInBriefing =
  'A number needs a unit, a period and a source; put it among the "figures" of the briefing that reports it, and write its address in "figures" here.';

/** A figure by its address: the name of its briefing's file and its anchor there. */
export const FigureId = z
  .string()
  .meta({ pattern: figureIdForm.source })
  .check((context) => {
    const text = context.value;
    if (figureIdForm.test(text)) return;
    if (text === '') return addIssue(context, emptyIssue);
    const [, slug, anchor] = addressForm.exec(text) ?? [];
    addIssue(context, {
      rule: 'form',
      message: `{key}: expected a briefing and the anchor of one of its figures, as in "trade-in-2024/figure-trade-total-de-fr-2024".${anchor ? didYouMean(`${slug}/${anchor}`) : ` ${numberInBriefing}`}`,
    });
  });

/** The physical quantity that matters most in a relation, which its chart shows. */
const Quantity = z.strictObject({
  title: lineUpTo(80).describe('What is measured: "Power plants in France that sell to Germany".'),
  figures: distinct(FigureId)
    .min(1)
    .max(4)
    .describe('One to four figures of one unit, as `<briefing>/<anchor>`.'),
  within: FigureId.optional().describe(
    'A larger figure of which the first one is a part, such as the capacity approved; drawn as an outline around its bar.',
  ),
});

/**
 * The frontmatter of `content/pairs/<id>.md`, which sums up a relation in a few lines, and of its earlier texts,
 * `content/pairs/<id>/<day>.md`.
 */
export const StateOfPlay = z.strictObject({
  asOf: FullDay.describe('The day up to which it is true.'),
  published: FullDay.optional().describe(
    'The day on which this text went online; needed where earlier texts are kept.',
  ),
  quantity: Quantity.optional().describe(
    'The main physical quantity in relations between the two.',
  ),
});
export type StateOfPlay = z.infer<typeof StateOfPlay>;

/** A text of a state of play as it is or was online. */
export interface StateOfPlayVersion {
  pair: string;
  /** The day on which it went online, ISO 8601. */
  published: string;
  /** The day up to which it is true. */
  asOf: string;
  /** Markdown, in the main language of the site. */
  text: string;
}

/** Returns whether a pair has texts that were online before the present one. */
export function hasEarlier(versions: readonly StateOfPlayVersion[] = []): boolean {
  return versions.length > 1;
}
