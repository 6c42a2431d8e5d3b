import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt } from '../../content/parse/folder.ts';
import { isRefusal } from '../../output/failure.ts';

/** The parts of search indexes that are kept between builds; builds at work at once may share them. */
export interface KeptParts {
  /**
   * The part of a year, or of the other pages, that was made by a key.
   *
   * @returns undefined where it is missing or damaged.
   */
  find(of: string, key: string): Uint8Array | undefined;
  /** A part of the same pages that was made by any key: a new one is made of it with less work. */
  similar(of: string): Uint8Array | undefined;
  /**
   * Keeps a part in place of the others of the same pages.
   *
   * @throws where the file system refuses.
   */
  keep(of: string, key: string, bytes: Uint8Array): void;
}

/** Opens a folder of parts, which is made with the first one. */
export function openKeptParts(folder: string): KeptParts {
  const nameOf = (of: string, key: string) => `${of}.${key}${ending}`;
  const namesOf = (of: string) =>
    entryAt(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${of}.`)) : [];
  return {
    find: (of, key) => soundPart(join(folder, nameOf(of, key))),
    similar: (of) =>
      namesOf(of)
        .filter((name) => name.endsWith(ending))
        .values()
        .map((name) => soundPart(join(folder, name)))
        .find((part) => part !== undefined),
    keep(of, key, bytes) {
      mkdirSync(folder, { recursive: true });
      const name = nameOf(of, key);
      const aside = join(folder, `${name}.${process.pid}`);
      try {
        writeFileSync(aside, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]));
        renameSync(aside, join(folder, name));
      } finally {
        rmSync(aside, { force: true });
      }
      for (const other of namesOf(of)) {
        const path = join(folder, other);
        if (other !== name && (other.endsWith(ending) || isLeft(path)))
          rmSync(path, { force: true });
      }
    },
  };
}

const ending = '.part';

/** How long the digest is that stands before a part, in bytes. */
const digestLength = 32;

function soundPart(path: string): Uint8Array | undefined {
  try {
    const kept = readFileSync(path);
    const bytes = kept.subarray(digestLength);
    const digest = kept.subarray(0, digestLength);
    return hash('sha256', bytes, 'buffer').equals(digest) ? bytes : undefined;
  } catch (error) {
    // Another build may have put one of its own in its place.
    if (isRefusal(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A part is written within moments: what has been beside one for a day is of a build that was killed. */
const longest = 24 * 60 * 60 * 1000;

function isLeft(path: string): boolean {
  return Date.now() - (entryAt(path)?.mtimeMs ?? Date.now()) > longest;
}
