import { z } from 'zod';
import { faultIn } from './partial-date.ts';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, quoted } from './text.ts';

/** A day, or a minute with its time zone: "2026-03-01", "2026-03-01T14:05+07:00" (ISO 8601). */
const publishedForm =
  /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** When a briefing went online, as its file has it. */
export const PublishedDate = z
  .string()
  .meta({ pattern: publishedForm.source })
  .check((context) => {
    const { value } = context;
    if (value === '') addIssue(context, emptyIssue);
    else if (!publishedForm.test(value) || faultIn(value.slice(0, 10)) !== undefined) {
      addIssue(context, {
        rule: 'published-date',
        message: `${quoted(value)} is not a day or a minute; write it as in "2026-03-01" or "2026-03-01T14:05+07:00".`,
      });
    }
  });

/** Returns the day on which a briefing went online, as its editor wrote it, ISO 8601. */
export function publishedDay(published: string): string {
  return published.slice(0, 10);
}

/** Returns when a briefing went online, in UTC and in a form that sorts by time beside plain days: "2026-03-01T07:05Z". */
export function publishedInUtc(published: string): string {
  return published.includes('T') ? `${new Date(published).toISOString().slice(0, 16)}Z` : published;
}
