import { z } from 'zod';
import { oneOf } from './one-of.ts';
import { EdtfDate } from './partial-date.ts';
import { Line } from './text.ts';

/** What kind of date ahead it is, and the word readers see for it. */
export const deadlineKinds = {
  planned: 'Planned',
  target: 'Target',
  expiry: 'Expiry',
} as const;

/** A date ahead that a report names. */
export const Deadline = z.strictObject({
  date: EdtfDate.describe('When it is to happen, or by when.'),
  what: Line.describe('What is to happen by then, as a headline without a full stop.'),
  kind: oneOf(deadlineKinds).describe('Whether it is planned, aimed at, or the end of something.'),
});
export type Deadline = z.infer<typeof Deadline>;
