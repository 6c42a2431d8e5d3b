import { closeSync, openSync, readSync } from 'node:fs';
import { largestFile } from './decode.ts';
import { cannotBeRead, fileProblem } from './folder.ts';
import type { Finding, Problem } from './problem.ts';

/**
 * Reads one file, and adds to the problems what is wrong with it.
 *
 * @returns undefined where the file cannot be read at all.
 */
export function readFile<T extends { findings: Finding[] }>(
  path: string,
  read: (bytes: Uint8Array) => T,
  problems: Problem[],
): T | undefined {
  try {
    const reading = read(readBytes(path));
    for (const finding of reading.findings) problems.push({ path, ...finding });
    return reading;
  } catch (error) {
    problems.push(fileProblem(path, 'readable-file', cannotBeRead('file', error)));
    return undefined;
  }
}

const buffer = Buffer.alloc(largestFile + 1);

/** A file's bytes; of a file that is larger than any may be, one byte more than that. */
function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return new Uint8Array(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}
