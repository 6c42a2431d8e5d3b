import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { Agreement } from '../model/agreement.ts';
import { Conflict } from '../model/conflict.ts';
import { FullDay } from '../model/edtf-date.ts';
import { EventRecord } from '../model/event.ts';
import { Organisation } from '../model/organisation.ts';
import { pairIdForm } from '../model/pair.ts';
import { Person } from '../model/person.ts';
import { Project } from '../model/project.ts';
import type { Records } from '../model/records.ts';
import { StateOfPlay } from '../model/state-of-play.ts';
import { quoted } from '../model/text.ts';
import { StateOfPlayTranslation } from '../model/translation.ts';
import { MarkdownDocument, parseDocument } from './parse/document.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { fieldsOf } from './parse/validate.ts';
import { parseRecord, type ParsedRecord } from './record.ts';
import {
  problemWithId,
  readFolder,
  readRecords,
  recordsById,
  type RecordFile,
} from './record-files.ts';
import { readTexts, wholeText, type TranslatedTextFile, type WholeTextFile } from './text-files.ts';
import { translationNameOf, wordsDigest } from './translation-name.ts';
import { defaultRoot } from './whole-site.ts';

/** The state of play of one pair, a Markdown file. */
export type StateOfPlayFile = WholeTextFile<StateOfPlay>;

/** An earlier text of a pair: `pairs/<pair>/<day>.md`. */
export interface EarlierStateFile extends StateOfPlayFile {
  pair: string;
  /** The day on which it went online, as the file is called. */
  day: string;
}

/** Returns the day on which an earlier text went online, ISO 8601; undefined where its name is wrong. */
export function dayOf({ day }: Pick<EarlierStateFile, 'day'>): string | undefined {
  return isDay(day) ? day : undefined;
}

/** Returns the digest by which a translation knows a state of play. */
export function wordsOfState({ data, body }: Pick<StateOfPlayFile, 'data' | 'body'>): string {
  return wordsDigest([data?.quantity?.title, body]);
}

/** The records in dossiers, apart from briefings. A content folder may lack any part. */
export interface RecordFolders {
  agreements: RecordFile<Agreement>[];
  events: RecordFile<EventRecord>[];
  /** Drafts among them are without `data`, so that nothing is published of them. */
  people: RecordFile<Person>[];
  /** Drafts as among people. */
  organisations: RecordFile<Organisation>[];
  conflicts: RecordFile<Conflict>[];
  projects: RecordFile<Project>[];
  /** By pair. */
  statesOfPlay: StateOfPlayFile[];
  /** Those that were online before, in the order of their files. */
  earlierStates: EarlierStateFile[];
  /** Those in other languages. */
  stateTranslations: TranslatedTextFile<StateOfPlayTranslation>[];
}

/** Reads agreements, events, people, organisations, conflicts, projects and states of play. */
export function readRecordFolders(
  root: string,
  problems: Problem[],
  cache?: ParseCache,
): RecordFolders {
  const records = <T extends z.ZodType>(
    schema: T,
    part: string,
    problemWithName?: (id: string) => string | undefined,
  ) => {
    const parse = (bytes: Uint8Array) => parseDossier(schema, bytes);
    return readFolder(`${root}/${part}`, problems, {
      ...{ ending: '.yml', parse, problemWithName, cache },
    });
  };
  const parties = <T extends Party>(schema: z.ZodType<T>, part: string) => {
    const parse = (bytes: Uint8Array) => parseParty(schema, bytes);
    return readFolder(`${root}/${part}`, problems, { ending: '.yml', parse, cache });
  };
  const { originals, translations: stateTranslations } = readTexts(`${root}/pairs`, problems, {
    idOf: idOfState,
    parse: parseStateOfPlay,
    translation: StateOfPlayTranslation,
    problemWithName: (id) => (id.includes('/') ? problemWithDay(id) : problemWithPair(id)),
    cache,
  });
  return {
    agreements: records(Agreement, 'agreements', problemWithListedId),
    events: records(EventRecord, 'events'),
    people: parties(Person, 'people'),
    organisations: parties(Organisation, 'organisations'),
    conflicts: records(Conflict, 'conflicts'),
    projects: records(Project, 'projects', problemWithListedId),
    statesOfPlay: originals.filter(({ id }) => !id.includes('/')),
    earlierStates: originals.flatMap((file) => {
      const [pair = '', day] = file.id.split('/');
      return day === undefined ? [] : { ...file, pair, day };
    }),
    stateTranslations,
  };
}

/** Parses the file of a state of play: all problems at once, never an exception. */
function parseStateOfPlay(bytes: Uint8Array): Omit<StateOfPlayFile, 'path' | 'id'> {
  const document = new MarkdownDocument(bytes);
  const { data, sound, links, problems } = parseDocument(StateOfPlay, document, { advice });
  return { data, sound, links, problems, ...wholeText(document) };
}

const advice = 'summarise relations between the two countries in five lines';

const dossierSchemas = {
  agreements: Agreement,
  events: EventRecord,
  conflicts: Conflict,
  projects: Project,
};

/** Parses a record. One that belongs in another folder has that problem only. */
function parseDossier<T extends z.ZodType>(schema: T, bytes: Uint8Array): ParsedRecord<z.infer<T>> {
  const parsed = parseRecord(schema, bytes);
  if (parsed.data !== undefined) return parsed;
  const [folder] =
    Object.entries(dossierSchemas).find(([, other]) => parseRecord(other, bytes).data) ?? [];
  if (folder === undefined) return parsed;
  const message = `This file has the form of those in ${folder}/; move it there.`;
  const problems = [{ line: 1, column: 1, rule: 'readable-file', message }];
  return { positions: parsed.positions, problems };
}

type Party = Person | Organisation;

/** Parses a person or an organisation; a draft has only `sound`, which need not be complete. */
function parseParty<T extends Party>(schema: z.ZodType<T>, bytes: Uint8Array): ParsedRecord<T> {
  const parsed = parseRecord(schema, bytes);
  const sound = fieldsOf(parsed);
  if (sound.draft !== true) return parsed;
  const problems = parsed.problems.filter(({ rule }) => rule !== 'required');
  return { sound, positions: parsed.positions, problems };
}

/** Returns the valid records of a content folder by id, in the order of their files. */
export function validRecords(content: RecordFolders): Records {
  return {
    agreements: recordsById(content.agreements),
    events: recordsById(content.events),
    people: recordsById(content.people),
    organisations: recordsById(content.organisations),
    conflicts: recordsById(content.conflicts),
    projects: recordsById(content.projects),
    statesOfPlay: recordsById(content.statesOfPlay),
  };
}

/** People and organisations: who is named. */
export type NamedParties = Pick<RecordFolders, 'people' | 'organisations'>;

/**
 * Returns the people and organisations whose names are found in a folder's briefings: its own, or the
 * project's where it has none. These have no pages then.
 */
export function partiesByName({ people, organisations }: NamedParties): NamedParties {
  if (people.length > 0 || organisations.length > 0) return { people, organisations };
  return {
    people: readRecords(Person, `${defaultRoot}/people`, []),
    organisations: readRecords(Organisation, `${defaultRoot}/organisations`, []),
  };
}

/** Agreements and projects are beside the pages of their list: "/agreements/2/". */
function problemWithListedId(id: string): string | undefined {
  if (!/^\d+$/.test(id)) return problemWithId(id);
  return `A number such as ${quoted(id)} is the address of a page of the list; give the file a name with a word.`;
}

function problemWithPair(id: string): string | undefined {
  if (pairIdForm.test(id)) return undefined;
  return `The name of the file is ${quoted(id)}, expected the id of a pair: two ISO codes in lower case and alphabetical order, as in "de-fr".`;
}

/** Returns the name of a file, "de-fr"; of an earlier text with the pair, "de-fr/2026-03-01". */
function idOfState(file: string): string {
  const name = basename(file, '.md');
  const folder = basename(dirname(file));
  const isPresent = folder === '.' || pairIdForm.test(nameOfOriginal(name));
  return isPresent ? name : `${folder}/${name}`;
}

function nameOfOriginal(name: string): string {
  return translationNameOf(`${name}.md`)?.id ?? name;
}

function problemWithDay(id: string): string | undefined {
  const [folder = '', name = ''] = id.split('/');
  if (!pairIdForm.test(folder)) {
    return `The folder is ${quoted(folder)}, expected the id of a pair, as in "pairs/de-fr/2026-03-01.md".`;
  }
  if (isDay(name)) return undefined;
  if (isDay(nameOfOriginal(name))) {
    return 'Earlier texts are kept in the main language only; remove this file.';
  }
  return `The name of the file is ${quoted(name)}, expected the day on which this text went online, as in "2026-03-01.md".`;
}

function isDay(name: string): boolean {
  return FullDay.safeParse(name).success;
}
