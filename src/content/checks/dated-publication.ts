import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { BriefingFile } from '../briefing-file.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';

/** Finds published briefings that do not say when they went online: one warning for all of them. */
export const datedPublication: Check = ({ briefings }, { today }) => {
  const undated = briefings.filter((file) => {
    const { date } = fieldsOf(file);
    return date !== undefined && !isDraft(file) && !isDated(file);
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

/** Where the day is wrong, it is missing from the data; only then is the file opened. */
function isDated(file: BriefingFile): boolean {
  return file.data ? file.data.published !== undefined : 'published:' in file.positions;
}
