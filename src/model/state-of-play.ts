import { z } from 'zod';
import { FullDay } from './partial-date.ts';

/** The header of `content/pairs/<id>.md`, whose body says in a few lines what a relation is about. */
export const StateOfPlay = z.strictObject({
  asOf: FullDay.describe('The day up to which it is true.'),
});
export type StateOfPlay = z.infer<typeof StateOfPlay>;
