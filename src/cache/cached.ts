import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const checksumLength = 32;
const day = 24 * 60 * 60 * 1000;

/** How long an entry is kept after its last use, in days, unless a cache says otherwise. */
const usuallyKeptFor = 60;

/** Marks a folder as a cache, also for programs that make backups (https://bford.info/cachedir/). */
const tagFile = 'CACHEDIR.TAG';
const tag = 'Signature: 8a477f597d28d172789f06886806bc55\n';

/**
 * Returns the bytes that a folder holds under a name, or else makes and stores them. An entry that
 * is damaged, or was stored with another key, is made again. Bytes that cannot be stored are returned
 * all the same: a cache never fails a build.
 *
 * @param key changes with everything that the bytes follow from besides the name.
 */
export async function cached(
  folder: string,
  name: string,
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const stored = readCached(folder, name, key);
  if (stored) return stored;
  const bytes = await make();
  try {
    writeCached(folder, name, key, bytes);
  } catch {
    return bytes;
  }
  return bytes;
}

/** Returns the bytes that were stored under a name with this key; undefined where there are none. */
export function readCached(folder: string, name: string, key: string): Buffer | undefined {
  const path = join(folder, name);
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(checksumLength);
    if (!checksum(key, name, bytes).equals(file.subarray(0, checksumLength))) return undefined;
    markAsUsed(path);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Returns whether a folder holds bytes under a name that begin with others; the rest is not read. */
export function beginsWith(folder: string, name: string, beginning: Buffer): boolean {
  let opened: number | undefined;
  try {
    opened = openSync(join(folder, name), 'r');
    const found = Buffer.alloc(beginning.length);
    readSync(opened, found, 0, found.length, checksumLength);
    return found.equals(beginning);
  } catch {
    return false;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/**
 * Stores bytes under a name behind a checksum, in place of what the name held: written to another
 * file first and then renamed, so that no process ever reads half of them.
 *
 * @throws where the file system refuses; the name then holds what it held before.
 */
export function writeCached(folder: string, name: string, key: string, bytes: Uint8Array): void {
  makeCache(folder);
  const temporary = join(folder, `${name}.${process.pid}`);
  try {
    writeFileSync(temporary, checksum(key, name, bytes));
    writeFileSync(temporary, bytes, { flag: 'a' });
    renameSync(temporary, join(folder, name));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Makes the folder of a cache. One that was there before may hold files that are not of the cache. */
export function makeCache(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, tagFile), tag);
}

/** Removes the entries that were not used for some days, if the folder was made for the cache. */
export function clearUnused(folder: string, days = usuallyKeptFor): void {
  const names = namesIn(folder);
  if (!names.includes(tagFile)) return;
  for (const name of names.filter((name) => name !== tagFile)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > days * day) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * At most once a day, as reading an entry should not mean writing to the disk each time. An entry that
 * cannot be written to can still be read.
 */
function markAsUsed(path: string): void {
  const now = new Date();
  if (now.getTime() - statSync(path).mtimeMs < day) return;
  try {
    utimesSync(path, now, now);
  } catch {
    // It is removed earlier than it might be.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function checksum(key: string, name: string, bytes: Uint8Array): Buffer {
  return hash('sha256', `${key}\n${name}\n${hash('sha256', bytes)}`, 'buffer');
}
