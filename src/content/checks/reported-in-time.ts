import type { Agreement } from '../../model/agreement.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { Project } from '../../model/project.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds steps of agreements and projects that are later than the briefing that reports them. */
export const reportedInTime: Check = ({ briefings, agreements, projects }) => {
  const dates = new Map(briefings.map((file) => [file.slug, fieldsOf(file).date]));
  return [...agreements, ...projects].flatMap(({ path, positions, ...file }) =>
    (fieldsOf<Agreement | Project>(file).history ?? []).flatMap(({ date, briefing }, index) => {
      const reported = briefing === undefined ? undefined : dates.get(briefing);
      if (reported === undefined || firstDay(date) <= lastDay(reported)) return [];
      return {
        path,
        ...positionOf(positions, ['history', index, 'date']),
        rule: 'reported-in-time',
        message: `The briefing "${briefing}" of ${reported} cannot report a step of ${date}; correct the date, or name a later briefing.`,
      };
    }),
  );
};
