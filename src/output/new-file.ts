import {
  closeSync,
  copyFileSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { entryAt } from '../content/parse/folder.ts';
import { isRefusal } from './failure.ts';
import type { FileRecord } from './site-record.ts';

/** By what a file is known again that nobody wrote to. */
export type Stamp = Pick<FileRecord, 'size' | 'written'>;

/** Writes a new file below a folder, in place of what was there. */
export function writeNew(folder: string, file: string, bytes: Uint8Array): Stamp {
  const opened = anew(folder, file, (path) => openSync(path, 'wx'));
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(opened, bytes, done);
    const { size, mtimeMs } = fstatSync(opened);
    return { size, written: mtimeMs };
  } finally {
    closeSync(opened);
  }
}

/** Links a file into a folder, or copies it where there are no links, in place of what was there. */
export function linkNew(from: string, folder: string, file: string): Stamp {
  return anew(folder, file, (to) => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!isRefusal(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) throw error;
      copyFileSync(from, to);
    }
    return stampOf(to);
  });
}

/** Makes a new file, whatever was there: another site may hold the old one, too. */
function anew<T>(folder: string, file: string, make: (path: string) => T): T {
  const path = join(folder, file);
  try {
    return make(path);
  } catch (error) {
    if (isRefusal(error, 'EEXIST')) rmSync(path, { recursive: true });
    else if (isRefusal(error, 'ENOENT', 'ENOTDIR')) makeRoom(folder, dirname(file));
    else throw error;
    return make(path);
  }
}

/** Makes the folders above a file, also where a file of an earlier site has the name of one. */
function makeRoom(folder: string, below: string): void {
  const names = below === '.' ? [] : below.split('/');
  for (const last of names.keys()) {
    const path = join(folder, ...names.slice(0, last + 1));
    if (entryAt(path)?.isFile()) rmSync(path, { force: true });
  }
  mkdirSync(join(folder, below), { recursive: true });
}

function stampOf(path: string): Stamp {
  const { size, mtimeMs } = lstatSync(path);
  return { size, written: mtimeMs };
}
