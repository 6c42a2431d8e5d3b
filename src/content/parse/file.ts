import { fileDigest, readBytes } from './bytes.ts';
import { cannotBeRead, fileProblem } from './folder.ts';
import type { Memory } from './parse-cache.ts';
import type { ProblemInFile, Problem } from './problem.ts';

/**
 * Reads one file, and adds to the problems what is wrong with it.
 *
 * @param memory where what it said may be remembered.
 * @returns undefined where the file cannot be read at all.
 */
export function readFile<T extends { problems: ProblemInFile[] }>(
  path: string,
  read: (bytes: Uint8Array) => T,
  problems: Problem[],
  memory?: Memory,
): T | undefined {
  try {
    const reading = memory?.recall<T>(path)?.reading ?? readAnew(path, read, memory);
    for (const problem of reading.problems) problems.push({ path, ...problem });
    return reading;
  } catch (error) {
    problems.push(fileProblem(path, 'readable-file', cannotBeRead('file', error)));
    return undefined;
  }
}

function readAnew<T>(path: string, read: (bytes: Uint8Array) => T, memory?: Memory): T {
  const bytes = readBytes(path);
  const reading = read(bytes);
  memory?.keep(path, { digest: fileDigest(bytes), reading });
  return reading;
}
