import type { z } from 'zod';
import { readFile } from './parse/file.ts';
import { complaintAboutFile, entryAt, fileProblem } from './parse/folder.ts';
import type { Problem } from './parse/problem.ts';
import { parseRecord, type ParsedRecord } from './record.ts';

/** A file that holds one list, such as `sectors.yml`, and what it says. */
export interface ListFile<T> extends ParsedRecord<T[]> {
  /** As problems name it: "content/sectors.yml". */
  path: string;
}

/** The longest list that is read, in UTF-16 code units: some two thousand places. */
export const longestList = 200_000;

/**
 * Reads a YAML file that holds one list.
 *
 * @returns undefined where it cannot be read at all.
 */
export function readListFile<T>(
  schema: z.ZodType<T[]>,
  path: string,
  problems: Problem[],
): ListFile<T> | undefined {
  const entry = entryAt(path);
  const complaint = entry && complaintAboutFile(entry, path, '.yml');
  if (complaint !== undefined) {
    problems.push(fileProblem(path, 'readable-file', complaint));
    return undefined;
  }
  const reading = readFile(path, (bytes) => parseRecord(schema, bytes, longestList), problems);
  return reading && { ...reading, path };
}
