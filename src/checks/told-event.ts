import { fieldsOf } from '../reading/briefing.ts';
import { fileProblem } from '../reading/folder.ts';
import type { Check } from './check.ts';

/** An event that no published briefing tells of would be a claim without a source. */
export const toldEvent: Check = ({ briefings, events }) => {
  const told = new Set(
    briefings.map(fieldsOf).flatMap(({ draft, events = [] }) => (draft ? [] : events)),
  );
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
