import { z } from 'zod';
import { complain } from './complaint.ts';
import { EdtfDate, isFullDay } from './partial-date.ts';

/** The header of `content/pairs/<id>.md`, whose body says in a few lines what a relation is about. */
export const StateOfPlay = z.strictObject({
  /** The day up to which it is true. */
  asOf: EdtfDate.check((context) => {
    if (isFullDay(context.value)) return;
    complain(context, {
      rule: 'full-day',
      message: `{key}: write a full day, as in "2026-02-06".`,
    });
  }),
});
export type StateOfPlay = z.infer<typeof StateOfPlay>;
