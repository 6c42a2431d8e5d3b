import { z } from 'zod';
import { distinct } from './fields.ts';
import { FullDay } from './edtf-date.ts';
import { lineUpTo } from './text.ts';

/** A figure by its address: the name of its briefing's file and its anchor there. */
export const FigureId = z
  .string()
  .regex(
    /^[^/]+\/figure-[a-z0-9-]+$/,
    'expected a briefing and the anchor of one of its figures, as in "trade-in-2024/figure-trade-total-de-fr-2024".',
  );

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

/** The frontmatter of `content/pairs/<id>.md`, which sums up a relation in a few lines. */
export const StateOfPlay = z.strictObject({
  asOf: FullDay.describe('The day up to which it is true.'),
  quantity: Quantity.optional().describe(
    'The main physical quantity in relations between the two.',
  ),
});
export type StateOfPlay = z.infer<typeof StateOfPlay>;
