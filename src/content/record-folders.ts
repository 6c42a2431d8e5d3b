import type { z } from 'zod';
import { Agreement } from '../model/agreement.ts';
import { Conflict } from '../model/conflict.ts';
import { EventRecord } from '../model/event.ts';
import { Organisation } from '../model/organisation.ts';
import { pairIdForm } from '../model/pair.ts';
import { Person } from '../model/person.ts';
import { StateOfPlay } from '../model/state-of-play.ts';
import { quoted } from '../model/text.ts';
import { fieldsOf } from './parse-briefing-file.ts';
import { parseDocument, type ParsedDocument } from './parse/document.ts';
import type { Memory } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { parseRecord, type ParsedRecord } from './record.ts';
import { complaintAboutId, readFolder, type RecordFile } from './record-files.ts';
import { defaultRoot } from './vocabulary.ts';

/** The state of play of one pair, a Markdown file. */
export type StateOfPlayFile = Omit<ParsedDocument<StateOfPlay>, 'hasText'> & {
  path: string;
  id: string;
};

/** What dossiers are made of besides briefings. A content folder may lack any part. */
export interface RecordFolders {
  agreements: RecordFile<Agreement>[];
  events: RecordFile<EventRecord>[];
  /** Drafts among them are without `data`, so that nothing is published of them. */
  people: RecordFile<Person>[];
  /** Drafts as among people. */
  organisations: RecordFile<Organisation>[];
  conflicts: RecordFile<Conflict>[];
  /** By pair. */
  statesOfPlay: StateOfPlayFile[];
}

/**
 * Reads agreements, events, people, organisations, conflicts and states of play.
 *
 * @param memory where readings of records are remembered between runs.
 */
export function readRecordFolders(root: string, problems: Problem[], memory?: Memory): RecordFolders {
  const records = <T extends z.ZodType>(
    schema: T,
    part: string,
    complaintAbout = complaintAboutId,
  ) =>
    readFolder(
      `${root}/${part}`,
      '.yml',
      problems,
      complaintAbout,
      (bytes) => parseRecord(schema, bytes),
      memory,
    );
  const parties = <T extends Party>(schema: z.ZodType<T>, part: string) =>
    readFolder(
      `${root}/${part}`,
      '.yml',
      problems,
      complaintAboutId,
      (bytes) => readParty(schema, bytes),
      memory,
    );
  return {
    agreements: records(Agreement, 'agreements', complaintAboutAgreementId),
    events: records(EventRecord, 'events'),
    people: parties(Person, 'people'),
    organisations: parties(Organisation, 'organisations'),
    conflicts: records(Conflict, 'conflicts'),
    statesOfPlay: readFolder(
      `${root}/pairs`,
      '.md',
      problems,
      complaintAboutPair,
      (bytes) => parseDocument(StateOfPlay, bytes, 'say in five lines what the relation is about'),
      memory,
    ),
  };
}

type Party = Person | Organisation;

/**
 * Reads a person or an organisation. A draft has its fields in `sound`, not in `data`, and nothing is
 * asked of it that its file does not say.
 */
function readParty<T extends Party>(schema: z.ZodType<T>, bytes: Uint8Array): ParsedRecord<T> {
  const { data, ...reading } = parseRecord(schema, bytes);
  const sound = fieldsOf({ ...reading, ...(data && { data }) });
  if (sound.draft !== true) return { ...reading, ...(data && { data }) };
  const problems = reading.problems.filter(({ rule }) => rule !== 'required');
  return { ...reading, sound, problems };
}

/** People and organisations: who is named. */
export type NamedParties = Pick<RecordFolders, 'people' | 'organisations'>;

/**
 * The people and organisations by whose spellings a folder's briefings are found: its own, or the
 * project's where it has none. These have no pages then.
 */
export function partiesByName({ people, organisations }: NamedParties): NamedParties {
  if (people.length > 0 || organisations.length > 0) return { people, organisations };
  const read = <T extends z.ZodType>(schema: T, part: string) =>
    readFolder(`${defaultRoot}/${part}`, '.yml', [], complaintAboutId, (bytes) =>
      parseRecord(schema, bytes),
    );
  return { people: read(Person, 'people'), organisations: read(Organisation, 'organisations') };
}

/** Agreements stand beside the pages of their list: "/agreements/2/". */
function complaintAboutAgreementId(id: string): string | undefined {
  if (!/^\d+$/.test(id)) return complaintAboutId(id);
  return `The file's name is the agreement's address, and ${quoted(id)} would be that of a page of the list; put a word in it.`;
}

function complaintAboutPair(id: string): string | undefined {
  if (pairIdForm.test(id)) return undefined;
  return `The file's name is ${quoted(id)}, expected the id of a pair: two ISO codes in lower case and alphabetical order, as in "la-vn".`;
}
