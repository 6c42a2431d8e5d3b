import type { Agreement } from '../../model/agreement.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import { endsOf } from '../../model/period.ts';
import type { Project } from '../../model/project.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds steps of agreements and projects that have another date than the event at which they were taken. */
export const stepAtEvent: Check = ({ agreements, projects, events }) => {
  const dates = new Map(events.map((file) => [file.id, fieldsOf(file).date]));
  return [...agreements, ...projects].flatMap(({ path, positions, ...file }) =>
    (fieldsOf<Agreement | Project>(file).history ?? []).flatMap(({ date, event = '' }, index) => {
      const held = dates.get(event);
      if (held === undefined) return [];
      const { first, last } = endsOf(held);
      if (firstDay(date) <= last && lastDay(date) >= first) return [];
      return {
        path,
        ...positionOf(positions, ['history', index, 'event']),
        rule: 'step-at-event',
        message: `The event ${quoted(event)} has the date ${held}, and the step ${date}; correct one of the two, or name another event.`,
      };
    }),
  );
};
