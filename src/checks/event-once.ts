import { fieldsOf } from '../reading/briefing.ts';
import { placeOf } from '../reading/validate.ts';
import type { Check } from './check.ts';

/** An event that a briefing tells of in its own words and by its record would be counted twice. */
export const eventOnce: Check = ({ briefings, events }) => {
  const records = new Map(events.map((file) => [file.id, fieldsOf(file)]));
  return briefings.flatMap(({ path, places, ...reading }) => {
    const { event, events: ids = [] } = fieldsOf(reading);
    if (!event) return [];
    const same = ids.find((id) => {
      const record = records.get(id);
      return record?.date === event.date && record.kind === event.kind;
    });
    if (same === undefined) return [];
    return {
      path,
      ...placeOf(places, ['event']),
      rule: 'event-once',
      message: `This is the event "${same}", which "events" names already; remove "event".`,
    };
  });
};
