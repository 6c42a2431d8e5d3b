import { z } from 'zod';
import { Line } from './text.ts';

/** The source text of a briefing, which is never published: `content/clippings/<slug>.yml`. */
export const SourceText = z.strictObject({
  /** What was found in it; older files have it, and nothing reads it. */
  found: z.unknown().optional(),
  /** The SHA-256 of the draft that was made of it, hexadecimal: an unedited draft still has it. */
  draft: Line.optional(),
  /** The report as it was given. */
  text: z.string(),
});
export type SourceText = z.infer<typeof SourceText>;
