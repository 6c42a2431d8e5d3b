import { endsOf } from '../model/period.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { listed, type Table } from './table.ts';

/** An event with the countries that took part. */
export interface DatedEvent extends TimelineEvent {
  countries: readonly string[];
}

/** One row an event, however many reports tell of it. */
export const eventTable: Table<DatedEvent> = {
  name: 'events',
  title: 'Events',
  description: 'Every event that a briefing tells of, one a row, however many reports there are.',
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'Unique over all events',
      cellOf: ({ id }) => id,
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: 'What it was',
      cellOf: ({ title }) => title,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      description: 'state_visit, signing, forum …',
      cellOf: ({ kind }) => kind,
    },
    {
      name: 'date',
      type: 'string',
      required: true,
      description: 'EDTF date or interval',
      cellOf: ({ date }) => date,
    },
    {
      name: 'start',
      type: 'date',
      required: true,
      description: 'First day, or the first it may mean',
      cellOf: ({ date }) => endsOf(date).first,
    },
    {
      name: 'end',
      type: 'date',
      required: true,
      description: 'Last day, or the last it may mean',
      cellOf: ({ date }) => endsOf(date).last,
    },
    {
      name: 'place',
      type: 'string',
      description: 'Where it happened',
      cellOf: ({ place }) => place,
    },
    {
      name: 'countries',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-2 codes, joined by "; "',
      cellOf: ({ countries }) => listed(countries),
    },
    {
      name: 'briefings',
      type: 'string',
      required: true,
      description: 'The briefings that tell of it, joined by "; "',
      cellOf: ({ reports }) => listed(reports.map(({ slug }) => slug)),
    },
  ],
};
