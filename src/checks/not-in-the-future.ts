import { firstDay } from '../model/partial-date.ts';
import { fieldsOf } from '../reading/briefing.ts';
import { placeOf } from '../reading/validate.ts';
import type { Check } from './check.ts';

/**
 * A report cannot have been published after today; such a date is a slip of the keyboard. What it
 * tells of may well be still to come, so the event's date is free.
 */
export const notInTheFuture: Check = ({ briefings }, { today }) =>
  briefings.flatMap((briefing) => {
    const { date } = fieldsOf(briefing);
    if (date === undefined || firstDay(date) <= today) return [];
    return {
      path: briefing.path,
      ...placeOf(briefing.places, ['date']),
      rule: 'not-in-the-future',
      message: `"${date}" is in the future, after ${today}; write the day the source published.`,
    };
  });
