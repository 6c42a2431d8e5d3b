import { z } from 'zod';
import { FullDay } from './partial-date.ts';

/** The frontmatter of `content/pairs/<id>.md`, which sums up a relation in a few lines. */
export const StateOfPlay = z.strictObject({
  asOf: FullDay.describe('The day up to which it is true.'),
});
export type StateOfPlay = z.infer<typeof StateOfPlay>;
