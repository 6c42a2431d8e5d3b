import { endsOf } from '../model/period.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { listed, optional, required, type Table } from './table.ts';

/** An event with the countries that took part. */
export interface DatedEvent extends TimelineEvent {
  countries: readonly string[];
}

/** The table of events, one per row, however many reports there are. */
export const eventTable: Table<DatedEvent> = {
  name: 'events',
  title: 'Events',
  description: 'Every event that a briefing reports, one a row, however many reports there are.',
  columns: [
    required('id', 'string', 'Unique over all events', ({ id }) => id),
    required('title', 'string', 'What it was', ({ title }) => title),
    required('kind', 'string', 'state_visit, signing, forum …', ({ kind }) => kind),
    required('date', 'string', 'EDTF date or interval', ({ date }) => date),
    required(
      'start',
      'date',
      'First day, or the first it may mean',
      ({ date }) => endsOf(date).first,
    ),
    required('end', 'date', 'Last day, or the last it may mean', ({ date }) => endsOf(date).last),
    optional('place', 'string', 'Where it happened', ({ place }) => place),
    required('countries', 'string', 'ISO 3166-1 alpha-2 codes, joined by "; "', ({ countries }) =>
      listed(countries),
    ),
    required(
      'briefings',
      'string',
      'The briefings that tell of it, joined by "; "',
      ({ reports }) => listed(reports.map(({ slug }) => slug)),
    ),
    optional('outcome', 'string', 'What came of it, as reported', ({ outcome }) => outcome),
    optional(
      'documents',
      'number',
      'How many documents were signed or exchanged at it, as reported',
      ({ documents }) => documents,
    ),
  ],
};
