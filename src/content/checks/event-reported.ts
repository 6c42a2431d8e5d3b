import { fileProblem } from '../parse/folder.ts';
import { fieldsOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { isBriefingUnread } from './unread.ts';

/** Finds events that no published briefing reports: they would have no source. */
export const eventReported: Check = (content) => {
  const { briefings, events } = content;
  const published = briefings.filter((file) => !isDraft(file));
  // A list that cannot be read may name any event; that list is a problem itself.
  if (published.some((file) => fieldsOf(file).events === undefined)) return [];
  if (isBriefingUnread(content)) return [];
  const reported = new Set(published.flatMap((file) => fieldsOf(file).events ?? []));
  return events.flatMap(({ path, id }) =>
    reported.has(id)
      ? []
      : fileProblem(
          path,
          'event-reported',
          `No published briefing reports this event; add "${id}" to the "events" of one, or remove the file.`,
        ),
  );
};
