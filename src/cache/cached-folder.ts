import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The file that holds the digests of all others. */
const digestsFile = 'digests.json';

/**
 * Makes a folder of files, unless it is there and sound: with the files that it had when it was made,
 * and no others. It is made under another name first, so that no process ever uses half of it.
 *
 * @param folder named by everything that its files follow from.
 * @param make writes the files into an empty folder.
 * @throws what `make` throws, and where the file system refuses.
 */
export async function cachedFolder(
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  if (!isSound(folder)) {
    const temporary = `${folder}.${process.pid}`;
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    try {
      await make(temporary);
      writeFileSync(join(temporary, digestsFile), digestsIn(temporary));
      place(temporary, folder);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(folder, now, now);
}

function isSound(folder: string): boolean {
  try {
    return readFileSync(join(folder, digestsFile), 'utf8') === digestsIn(folder);
  } catch {
    return false;
  }
}

/** Replaces a damaged folder; a sound one, which another process may be using, stays. */
function place(temporary: string, folder: string): void {
  if (isMoved(temporary, folder) || isSound(folder)) return;
  const damaged = `${temporary}.damaged`;
  try {
    moveAway(folder, damaged);
    isMoved(temporary, folder);
  } finally {
    rmSync(damaged, { recursive: true, force: true });
  }
}

/** Moves a folder to where there is none; false where there is one. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (existsSync(to)) return false;
    throw error;
  }
}

/** Another process may be doing the same. */
function moveAway(folder: string, damaged: string): void {
  try {
    renameSync(folder, damaged);
  } catch (error) {
    if (existsSync(folder) && !isSound(folder)) throw error;
  }
}

function digestsIn(folder: string): string {
  const digests = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== digestsFile)
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length), hash('sha256', readFileSync(path))]);
  return JSON.stringify(digests);
}
