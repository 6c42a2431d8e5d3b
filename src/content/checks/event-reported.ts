import { fieldsOf } from '../parse/validate.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/** An event that no published briefing tells of would be a claim without a source. */
export const eventReported: Check = ({ briefings, events }) => {
  const told = new Set(
    briefings.map(fieldsOf).flatMap(({ draft, events = [] }) => (draft ? [] : events)),
  );
  // What a list that cannot be read names is not known; that list is told already.
  const isUnsure = briefings.some(
    ({ data, sound }) => !data && (!sound || (!sound.draft && sound.events === undefined)),
  );
  if (isUnsure) return [];
  return events.flatMap(({ path, id }) =>
    told.has(id)
      ? []
      : fileProblem(
          path,
          'told-event',
          `No briefing tells of this event; name "${id}" in the "events" of one, or remove the file.`,
        ),
  );
};
