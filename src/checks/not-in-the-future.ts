import { firstDay } from '../model/partial-date.ts';
import { placeOf } from '../reading/validate.ts';
import type { Check } from './check.ts';

/** A report cannot have been published after today; such a date is a slip of the keyboard. */
export const notInTheFuture: Check = ({ briefings }, { today }) =>
  briefings.flatMap(({ path, data, places }) => {
    if (!data || firstDay(data.date) <= today) return [];
    return {
      path,
      ...placeOf(places, ['date']),
      rule: 'not-in-the-future',
      message: `"${data.date}" is in the future, after ${today}; write the day the source published.`,
    };
  });
