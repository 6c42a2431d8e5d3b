import { z } from 'zod';
import { chosenFrom, distinct, inLanguages, NameIfKnown, oneOf, RecordId } from './fields.ts';
import { CountryCode } from './country.ts';
import { memoisedByObject } from './memoise.ts';
import { pairsAmong } from './pair.ts';
import { EdtfDate } from './edtf-date.ts';
import { firstDay, yearBefore } from './partial-date.ts';
import { endsOf, Period } from './period.ts';
import { lineUpTo } from './text.ts';

export const eventKinds = [
  'state_visit',
  'official_visit',
  'working_visit',
  'working_session',
  'ministerial_talks',
  'leaders_talks',
  'company_meeting',
  'forum',
  'committee_meeting',
  'signing',
  'ratification',
  'entry_into_force',
  'diplomatic_relations',
  'groundbreaking',
  'commissioning',
  'announcement',
  'target_set',
  'interview',
] as const;
export type EventKind = (typeof eventKinds)[number];

const EventKind = oneOf(eventKinds, 'event').describe('What kind of event it was.');

/** The event that only one briefing is about. */
export const Event = z.strictObject({
  date: EdtfDate.describe('The day on which it happened, or as much of the date as is known.'),
  kind: EventKind,
  place: chosenFrom('place', NameIfKnown).optional().describe('Where it happened, e.g. "Paris".'),
});
export type Event = z.infer<typeof Event>;

/** An event that several briefings may share: `content/events/<id>.yml`. */
export const EventRecord = z.strictObject({
  title: lineUpTo(200).describe(
    'The event in one line: "State visit of the President of France to Germany".',
  ),
  titles: inLanguages(lineUpTo(200))
    .optional()
    .describe('Its title in other languages of the site: "{ vi: … }".'),
  kind: EventKind,
  date: Period.describe(
    'The day or days on which it happened: 2026-02-05, or 2025-05-08/2025-05-11.',
  ),
  place: chosenFrom('place', NameIfKnown).optional().describe('Where it happened, e.g. "Paris".'),
  countries: distinct(CountryCode)
    .min(1)
    .max(6)
    .describe('The one to six countries that took part.'),
  people: distinct(chosenFrom('person', RecordId))
    .default([])
    .describe('Who took part: ids from `content/people`.'),
  organisations: distinct(chosenFrom('organisation', RecordId))
    .default([])
    .describe('The organisations that took part: ids from `content/organisations`.'),
  outcome: lineUpTo(300).optional().describe('Its outcome in one sentence, as reported.'),
  documents: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'expected a whole number such as 12.')
    .transform(Number)
    .meta({ isNumber: true })
    .optional()
    .describe('How many documents were signed or exchanged at it, as reported.'),
});
export type EventRecord = z.infer<typeof EventRecord>;

/** Returns whether an event was over a year before a report, which names it as background then. */
export function isBackground(event: { date: string }, report: { date: string }): boolean {
  return endsOf(event.date).last < yearBefore(firstDay(report.date));
}

/** Returns the other events of some of the same days between two of the countries of an event. */
export function eventsBeside(
  id: string,
  events: ReadonlyMap<string, EventRecord>,
): { id: string; title: string }[] {
  const event = events.get(id);
  if (!event) return [];
  const { first, last } = endsOf(event.date);
  const ofPairs = pairsAmong(event.countries).flatMap(
    (pair) => eventsByPair(events).get(pair) ?? [],
  );
  return [...new Set(ofPairs.map(({ event }) => event))]
    .filter((other) => other.id !== id && other.first <= last && first <= other.last)
    .map(({ id, title }) => ({ id, title }));
}

const eventsByPair = memoisedByObject((events: ReadonlyMap<string, EventRecord>) => {
  const ofPairs = Array.from(events).flatMap(([id, { title, date, countries }]) => {
    const event = { id, title, ...endsOf(date) };
    return pairsAmong(countries).map((pair) => ({ pair, event }));
  });
  return Map.groupBy(ofPairs, ({ pair }) => pair);
});
