import type { Ledger } from '../model/records.ts';
import type { Content } from './read-content.ts';
import { soundRecords } from './records.ts';

/** The sound records of a content folder by id, in the order of their files; states of play apart. */
export function ledgerIn(content: Content): Omit<Ledger, 'statesOfPlay'> {
  return {
    agreements: soundRecords(content.agreements),
    events: soundRecords(content.events),
    people: soundRecords(content.people),
    organisations: soundRecords(content.organisations),
    conflicts: soundRecords(content.conflicts),
  };
}
