import { basename } from 'node:path';
import type { z } from 'zod';
import { problemWithReservedName } from '../model/reserved-name.ts';
import { idForm, idLike } from '../model/fields.ts';
import { didYouMean } from '../model/nearest.ts';
import { oddLettersIn, withPlainLetters } from '../model/plain-letters.ts';
import { codePoint, quoted } from '../model/text.ts';
import { fileDigest, readBytes } from './parse/decode.ts';
import { cannotBeRead, entryAt, fileProblem, listFiles, problemWithFile } from './parse/folder.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem, ProblemInFile } from './parse/problem.ts';
import { longestList, parseRecord, type ParsedRecord } from './record.ts';

/** A record's file with the result of parsing it. */
export interface RecordFile<T> extends ParsedRecord<T> {
  /** As problems name it: "content/agreements/x.yml". */
  path: string;
  /** The file's name without its ending. */
  id: string;
}

/** The file of one list, such as `sectors.yml`, with the result of parsing it. */
export interface ListFile<T> extends ParsedRecord<T[]> {
  /** As problems name it: "content/sectors.yml". */
  path: string;
}

interface FolderReader<T> {
  ending: string;
  /** Returns the id of a file by its path below the folder; its name without the ending if left out. */
  idOf?: ((file: string) => string) | undefined;
  /** Parses a file; the second argument is its name without its ending. */
  parse: (bytes: Uint8Array, id: string) => T;
  /** Returns why a file's name, without its ending, cannot be an id; `problemWithId` if left out. */
  problemWithName?: ((id: string) => string | undefined) | undefined;
  cache?: ParseCache | undefined;
}

/**
 * Reads a folder of files whose names are ids, each used once; none where there is no such folder.
 * Broken files are among them, as their ids are taken.
 */
export function readFolder<T extends { problems: ProblemInFile[] }>(
  folder: string,
  problems: Problem[],
  { ending, idOf, parse, problemWithName = problemWithId, cache }: FolderReader<T>,
): (T & { path: string; id: string })[] {
  if (!entryAt(folder)) return [];
  const ids = new Set<string>();
  const listing = listFiles(folder, ending);
  problems.push(...listing.problems);
  return listing.files.flatMap((file) => {
    const path = `${folder}/${file}`;
    const id = idOf?.(file) ?? basename(file, ending);
    const problem = ids.has(id)
      ? `There is another file named "${id}${ending}"; rename one of the two.`
      : problemWithName(id);
    if (problem !== undefined) problems.push(fileProblem(path, 'file-name', problem));
    ids.add(id);
    const parsed = readFile(path, (bytes) => parse(bytes, id), problems, cache);
    return { ...(parsed ?? { ...parse(new Uint8Array(), id), problems: [] }), path, id };
  });
}

/** Reads a folder of YAML records, like `readFolder`. */
export function readRecords<T extends z.ZodType>(
  schema: T,
  folder: string,
  problems: Problem[],
  options: Pick<FolderReader<unknown>, 'problemWithName' | 'cache'> = {},
): RecordFile<z.infer<T>>[] {
  const parse = (bytes: Uint8Array) => parseRecord(schema, bytes);
  return readFolder(folder, problems, { ending: '.yml', parse, ...options });
}

/** Reads a YAML file with one list; undefined where it cannot be read at all. */
export function readListFile<T>(
  schema: z.ZodType<T[]>,
  path: string,
  problems: Problem[],
  cache?: ParseCache,
): ListFile<T> | undefined {
  const parsed = readRecordFile(schema, path, problems, cache, longestList);
  return parsed && { ...parsed, path };
}

/**
 * Reads one YAML file; undefined where it cannot be read at all.
 *
 * @param longest in UTF-16 code units.
 */
export function readRecordFile<T extends z.ZodType>(
  schema: T,
  path: string,
  problems: Problem[],
  cache?: ParseCache,
  longest?: number,
): ParsedRecord<z.infer<T>> | undefined {
  const entry = entryAt(path);
  const problem = entry && problemWithFile(entry, path, '.yml');
  if (problem !== undefined) {
    problems.push(fileProblem(path, 'readable-file', problem));
    return undefined;
  }
  const parse = (bytes: Uint8Array) => parseRecord(schema, bytes, longest);
  return readFile(path, parse, problems, cache);
}

/** Reads a YAML file with one list, like `readListFile`, where there is such a file. */
export function readOptionalList<T>(
  schema: z.ZodType<T[]>,
  path: string,
  problems: Problem[],
  cache?: ParseCache,
): ListFile<T> | undefined {
  return entryAt(path) && readListFile(schema, path, problems, cache);
}

/** Returns the records that were read without problems, by id. */
export function recordsById<T>(files: readonly { id: string; data?: T }[]): Map<string, T> {
  return new Map(files.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
}

/** Returns why a file's name cannot be the id of a record. */
export function problemWithId(id: string): string | undefined {
  const reserved = problemWithReservedName(id);
  if (reserved !== undefined) return reserved;
  if (idForm.test(id)) return undefined;
  return `${quoted(id)} cannot be an id; name the file with lower-case letters, digits, "-" and "_" only.${plainNameAdvice(id)}`;
}

/** Returns advice on the name of a file, after a space: a letter that only looks like a Latin one, and the name that is meant. */
export function plainNameAdvice(name: string): string {
  const [odd] = oddLettersIn(name);
  const letter =
    odd &&
    ` ${quoted(odd.letter)} (${codePoint(odd.letter)}) in it only looks like ${quoted(odd.plain)}.`;
  return (letter ?? '') + didYouMean(idLike(withPlainLetters(name.normalize('NFC'))));
}

/** Reads one file, and adds to the problems what is wrong with it. */
function readFile<T extends { problems: ProblemInFile[] }>(
  path: string,
  parse: (bytes: Uint8Array) => T,
  problems: Problem[],
  cache?: ParseCache,
): T | undefined {
  try {
    const result = cache?.get<T>(path)?.result ?? parseFile(path, parse, cache);
    for (const problem of result.problems) problems.push({ path, ...problem });
    return result;
  } catch (error) {
    problems.push(fileProblem(path, 'readable-file', cannotBeRead('file', error)));
    return undefined;
  }
}

function parseFile<T>(path: string, parse: (bytes: Uint8Array) => T, cache?: ParseCache): T {
  const bytes = readBytes(path);
  const result = parse(bytes);
  cache?.set(path, { digest: fileDigest(bytes), result });
  return result;
}
