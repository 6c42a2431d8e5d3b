import { z } from 'zod';
import { Line } from './text.ts';

/** Something that was found in a report, and where. */
export const Finding = z.strictObject({
  /** The field of the briefing that it filled, e.g. "figures.2"; "-" where it filled none. */
  field: Line,
  /** What was found, in a line. */
  value: Line,
  /** The line of the report, from 1; 0 where it was told otherwise. */
  line: z
    .string()
    .regex(/^\d{1,7}$/, 'expected the number of a line.')
    .transform(Number),
  /** The words of the report that say it. */
  words: z.string(),
  /** How it follows from the words, or what is doubtful. */
  note: Line.optional(),
});

/** The source text of a briefing, which is never published: `content/clippings/<slug>.yml`. */
export const SourceText = z.strictObject({
  /** What was found in it. */
  found: z.array(Finding).default([]),
  /** The SHA-256 of the draft that was made of it, by which an untouched one is known; hexadecimal. */
  draft: Line.optional(),
  /** The report as it was given. */
  text: z.string(),
});
export type SourceText = z.infer<typeof SourceText>;
