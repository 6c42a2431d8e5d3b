import { firstDay, lastDay } from '../../model/partial-date.ts';
import { fieldsOf } from '../parse/validate.ts';
import { positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** A briefing cannot tell of a step that came after it: one of the two dates is wrong. */
export const reportedInTime: Check = ({ briefings, agreements }) => {
  const dates = new Map(briefings.map((file) => [file.slug, fieldsOf(file).date]));
  return agreements.flatMap(({ path, positions, ...reading }) =>
    (fieldsOf(reading).history ?? []).flatMap(({ date, briefing }, index) => {
      const told = dates.get(briefing);
      if (told === undefined || firstDay(date) <= lastDay(told)) return [];
      return {
        path,
        ...positionOf(positions, ['history', index, 'date']),
        rule: 'reported-in-time',
        message: `"${date}" is after the briefing "${briefing}" of ${told}, which cannot have told of it; mend the date, or cite a later briefing.`,
      };
    }),
  );
};
