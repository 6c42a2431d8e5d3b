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

/** The properties of a file that change when it is written to. */
type SizeAndDate = Pick<FileRecord, 'size' | 'written'>;

/** Writes a new file below a folder, in place of what was there. */
export function writeNew(folder: string, file: string, bytes: Uint8Array): SizeAndDate {
  const opened = makeNew(folder, file, (path) => openSync(path, 'wx'));
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(opened, bytes, done);
    const { size, mtimeMs } = fstatSync(opened);
    return { size, written: mtimeMs };
  } finally {
    closeSync(opened);
  }
}

/** Links a file into a folder, or copies it where there are no links, in place of what was there. */
export function linkNew(from: string, folder: string, file: string): SizeAndDate {
  return makeNew(folder, file, (to) => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!isRefusal(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) throw error;
      copyFileSync(from, to);
    }
    return sizeAndDateOf(to);
  });
}

/** Makes a new file, whatever was there: the old one may be that of another site, too. */
function makeNew<T>(folder: string, file: string, make: (path: string) => T): T {
  const path = join(folder, file);
  try {
    return make(path);
  } catch (error) {
    if (isRefusal(error, 'EEXIST')) rmSync(path, { recursive: true });
    else if (isRefusal(error, 'ENOENT', 'ENOTDIR')) makeFolders(folder, dirname(file));
    else throw error;
    return make(path);
  }
}

/** Makes the folders above a file, also where a file of an earlier site has the name of one. */
function makeFolders(folder: string, below: string): void {
  const names = below === '.' ? [] : below.split('/');
  for (const last of names.keys()) {
    const path = join(folder, ...names.slice(0, last + 1));
    if (entryAt(path)?.isFile()) rmSync(path, { force: true });
  }
  mkdirSync(join(folder, below), { recursive: true });
}

function sizeAndDateOf(path: string): SizeAndDate {
  const { size, mtimeMs } = lstatSync(path);
  return { size, written: mtimeMs };
}
