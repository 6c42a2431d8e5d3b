import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';

/** Finds published briefings that do not say when they went online: one warning for all of them. */
export const datedPublication: Check = ({ briefings }, { today }) => {
  const undated = briefings.filter((file) => {
    const isDated = 'published:' in file.positions;
    return fieldsOf(file).date !== undefined && !isDated && !isDraft(file);
  });
  const [first] = undated;
  if (!first) return [];
  const others = undated.length - 1;
  const many = others === 1 ? 'in one other briefing' : `in ${others} other briefings`;
  return [
    {
      path: first.path,
      ...positionOf(first.positions, ['date']),
      rule: 'dated-publication',
      message: `"published" is missing here${others === 0 ? '' : ` and ${many}`}; write the day on which the briefing went online, such as "published: ${today}". Feeds and "new since your last visit" go by it.`,
    },
  ];
};
