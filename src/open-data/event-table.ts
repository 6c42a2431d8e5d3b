import { endsOf } from '../model/period.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { text } from '../text/text.ts';
import { listed, optional, required, type Table } from './table.ts';

/** An event with the countries that took part. */
export interface DatedEvent extends TimelineEvent {
  countries: readonly string[];
}

/** Returns the table of events, one per row, however many reports there are. */
export function eventTable(): Table<DatedEvent> {
  const { columns: words, ...described } = text.data.events;
  return {
    name: 'events',
    ...described,
    columns: [
      required('id', 'string', words.id, ({ id }) => id),
      required('title', 'string', words.title, ({ title }) => title),
      required('kind', 'string', words.kind, ({ kind }) => kind),
      required('date', 'string', words.date, ({ date }) => date),
      required('start', 'date', words.start, ({ date }) => endsOf(date).first),
      required('end', 'date', words.end, ({ date }) => endsOf(date).last),
      optional('place', 'string', words.place, ({ place }) => place),
      required('countries', 'string', words.countries, ({ countries }) => listed(countries)),
      required('briefings', 'string', words.briefings, ({ reports }) =>
        listed(reports.map(({ slug }) => slug)),
      ),
      optional('outcome', 'string', words.outcome, ({ outcome }) => outcome),
      optional('documents', 'number', words.documents, ({ documents }) => documents),
    ],
  };
}
