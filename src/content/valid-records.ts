import type { Records } from '../model/records.ts';
import type { Content } from './read-content.ts';
import { recordsById } from './record-files.ts';

/** The sound records of a content folder by id, in the order of their files; states of play apart. */
export function validRecords(content: Content): Omit<Records, 'statesOfPlay'> {
  return {
    agreements: recordsById(content.agreements),
    events: recordsById(content.events),
    people: recordsById(content.people),
    organisations: recordsById(content.organisations),
    conflicts: recordsById(content.conflicts),
  };
}
