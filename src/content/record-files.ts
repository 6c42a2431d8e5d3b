import { basename } from 'node:path';
import type { z } from 'zod';
import { isDeviceName } from '../model/device-name.ts';
import { idForm } from '../model/record-id.ts';
import { quoted } from '../model/text.ts';
import { readFile } from './parse/file.ts';
import { entryAt, fileProblem, listFiles } from './parse/folder.ts';
import type { Memory } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { parseRecord, type ParsedRecord } from './record.ts';

/** A record's file and what it says. */
export interface RecordFile<T> extends ParsedRecord<T> {
  /** As problems name it: "content/agreements/x.yml". */
  path: string;
  /** The file's name without its ending. */
  id: string;
}

/**
 * Reads a folder of YAML records, whose ids are the files' names; none where there is no such
 * folder. Broken ones are among them, as their ids are taken.
 */
export function readRecords<T extends z.ZodType>(
  schema: T,
  folder: string,
  problems: Problem[],
  complaintAboutName = complaintAboutId,
): RecordFile<z.infer<T>>[] {
  return readFolder(folder, '.yml', problems, complaintAboutName, (bytes) =>
    parseRecord(schema, bytes),
  );
}

/**
 * Reads a folder of files whose names are ids, each used once, with the same reader.
 *
 * @param memory where what they said may be remembered.
 */
export function readFolder<T extends ParsedRecord<unknown>>(
  folder: string,
  ending: string,
  problems: Problem[],
  complaintAboutName: (id: string) => string | undefined,
  read: (bytes: Uint8Array) => T,
  memory?: Memory,
): (T & { path: string; id: string })[] {
  if (!entryAt(folder)) return [];
  const ids = new Set<string>();
  const listing = listFiles(folder, ending);
  problems.push(...listing.problems);
  return listing.files.flatMap((file) => {
    const path = `${folder}/${file}`;
    const id = basename(file, ending);
    const complaint = ids.has(id)
      ? `There is another file of the name "${id}${ending}"; rename one of the two.`
      : complaintAboutName(id);
    if (complaint !== undefined) problems.push(fileProblem(path, 'file-name', complaint));
    ids.add(id);
    const reading = readFile(path, read, problems, memory) ?? {
      ...read(new Uint8Array()),
      problems: [],
    };
    return { ...reading, path, id };
  });
}

/** The records that were read without problems, by id. */
export function recordsById<T>(files: readonly RecordFile<T>[]): Map<string, T> {
  return new Map(files.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
}

/** What is wrong with a file's name as the id of a record. */
export function complaintAboutId(id: string): string | undefined {
  if (isDeviceName(id)) return `No file can be called ${quoted(id)} on Windows; rename it.`;
  if (idForm.test(id)) return undefined;
  return `The file's name is the record's id; ${quoted(id)} may hold only lower-case letters, digits, "-" and "_".`;
}
