import { firstDay, isFullDay, lastDay } from '../../model/partial-date.ts';
import { datesOf, endsOf } from '../../model/period.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds events that a briefing names twice, in a field of its own and by a record. */
export const eventOnce: Check = ({ briefings, events }) => {
  const records = new Map(events.map((file) => [file.id, fieldsOf(file)]));
  return briefings.flatMap((file) => {
    const { event, events: ids = [] } = fieldsOf(file);
    if (!event) return [];
    const same = ids.find((id) => {
      const record = records.get(id);
      return record?.date && record.kind === event.kind && isWithin(event.date, record.date);
    });
    if (same === undefined) return [];
    return {
      path: file.path,
      ...positionOf(file.positions, ['event']),
      rule: 'event-once',
      message: `This event is "${same}", which is in "events", too; remove "event".`,
    };
  });
};

/** Returns whether a date is one of the days of a record. */
function isWithin(date: string, period: string): boolean {
  const { first, last } = endsOf(period);
  return date === period || (firstDay(date) >= first && lastDay(date) <= last && isOfDays(period));
}

/** "2025" for a record is a day that is not known; others of that year may be other events. */
function isOfDays(period: string): boolean {
  return datesOf(period).every((end) => end !== undefined && isFullDay(end));
}
