import { z } from 'zod';
import { EdtfDate } from './partial-date.ts';
import { Line } from './text.ts';

/** What kind of event a report is about, and the word readers see for it. */
export const eventKinds = {
  state_visit: 'State visit',
  official_visit: 'Official visit',
  working_visit: 'Working visit',
  working_session: 'Working session',
  ministerial_talks: 'Ministerial talks',
  leaders_talks: 'Leaders’ talks',
  company_meeting: 'Company meeting',
  forum: 'Forum',
  committee_meeting: 'Committee meeting',
  signing: 'Signing',
  ratification: 'Ratification',
  entry_into_force: 'Entry into force',
  groundbreaking: 'Groundbreaking',
  commissioning: 'Commissioning',
  announcement: 'Announcement',
  target_set: 'Target set',
  interview: 'Interview',
} as const;
export type EventKind = keyof typeof eventKinds;

/** What the report tells of, as against the day on which it was published. */
export const Event = z.strictObject({
  /** The day on which it happened, or the part of it that is known. */
  date: EdtfDate,
  kind: z.enum(Object.keys(eventKinds) as [EventKind, ...EventKind[]]),
  /** Where it happened, e.g. "Vientiane". */
  place: Line.optional(),
});
export type Event = z.infer<typeof Event>;
