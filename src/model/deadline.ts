import { z } from 'zod';
import { EdtfDate } from './partial-date.ts';
import { Line } from './text.ts';

/** What kind of date ahead it is, and the word readers see for it. */
export const deadlineKinds = {
  planned: 'Planned',
  target: 'Target',
  expiry: 'Expiry',
} as const;
export type DeadlineKind = keyof typeof deadlineKinds;

/** A date ahead that a report names. */
export const Deadline = z.strictObject({
  date: EdtfDate,
  /** What is to happen by then, as a headline without a full stop. */
  what: Line,
  kind: z.enum(Object.keys(deadlineKinds) as [DeadlineKind, ...DeadlineKind[]]),
});
export type Deadline = z.infer<typeof Deadline>;
