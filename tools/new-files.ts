import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRefusal } from '../src/output/failure.ts';
import { messageOf } from './run-command.ts';

/** A file to write. */
export interface FileToWrite {
  /** Within the folder of all. */
  path: string;
  text: string;
}

/**
 * Writes files that must not exist, with the folders that they need: all or none.
 *
 * @param rename what to do where a name is taken or too long: "give another name with --slug".
 * @throws a message for the person who asked where a file exists, or the file system refuses.
 */
export function writeNewFiles(folder: string, files: readonly FileToWrite[], rename: string): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) writeNew(join(folder, path), text, written, rename);
  } catch (error) {
    for (const path of written.reverse()) rmSync(path, { recursive: true });
    throw error;
  }
}

/** @param written is given the file, and before it the first folder that had to be made for it. */
function writeNew(path: string, text: string, written: string[], rename: string): void {
  try {
    const made = makeFolder(dirname(path));
    if (made !== undefined) written.push(made);
    writeFileSync(path, text, { flag: 'wx' });
    written.push(path);
  } catch (error) {
    const isTaken = isRefusal(error, 'EEXIST');
    if (!isTaken && existsSync(path)) rmSync(path);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code]?.replace('{rename}', () => rename) ?? messageOf(error);
    throw new Error(`${path} cannot be written: ${reason}. Nothing was written.`, { cause: error });
  }
}

/** @returns the first folder that was made, if any was. */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    // A file of the folder's name: writing below it then fails with ENOTDIR.
    if (!isRefusal(error, 'EEXIST')) throw error;
    return undefined;
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'the disk is full; free some space and try again',
  EACCES:
    'writing is not permitted there; change the permissions, or choose another content folder',
  EPERM: 'writing is not permitted there; change the permissions, or choose another content folder',
  EROFS: 'the file system is read-only; choose a content folder elsewhere',
  ENAMETOOLONG: 'its name is too long; {rename}',
  EEXIST: 'there is already a file of that name; {rename}',
  ENOTDIR: 'there is a file where its folder should be; move that file',
};
