import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, Line, quoted } from './text.ts';

const hashForm = /^sha256-[A-Za-z0-9+/]{43}=$/;

/** The digest of a source text: SHA-256 in base64. */
export const ReportHash = z
  .string()
  .meta({ pattern: hashForm.source })
  .check((context) => {
    if (context.value === '') addIssue(context, emptyIssue);
    else if (!hashForm.test(context.value)) {
      addIssue(context, {
        rule: 'form',
        message: `{key} is ${quoted(context.value)}, which is not a digest that a program wrote; remove the line and run "npm run publish-check".`,
      });
    }
  });

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
