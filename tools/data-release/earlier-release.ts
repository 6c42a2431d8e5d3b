import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checksumFile, parseChecksums, sha256 } from './checksums.ts';
import { descriptionFile, readData, type Data } from './data-package.ts';
import { versionForm } from './options.ts';

/** A release that was made before. */
export interface EarlierRelease extends Data {
  version: string;
  changelog: string;
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** Returns the folder of the last release before a version, by the numbers in their names; undefined where there is none. */
export function lastBefore(version: string, releases: string): string | undefined {
  if (!existsSync(releases)) return undefined;
  const [last] = readdirSync(releases)
    .filter(
      (name) =>
        // Not what is left of a release that was interrupted.
        versionForm.test(name) &&
        compare(name, version) < 0 &&
        existsSync(join(releases, name, descriptionFile)),
    )
    .sort((a, b) => compare(b, a));
  return last === undefined ? undefined : join(releases, last);
}

/**
 * Reads a release.
 *
 * @throws a message for the operator where a file is missing or has other bytes than its checksum says.
 */
export function readRelease(folder: string): EarlierRelease {
  const read = (path: string) => {
    const file = join(folder, path);
    if (existsSync(file)) return readFileSync(file);
    throw new Error(`${file} is missing. ${advice}`);
  };
  const checksums = parseChecksums(read(checksumFile).toString());
  if (!checksums)
    throw new Error(`${join(folder, checksumFile)} is not a list of checksums. ${advice}`);
  for (const [path, checksum] of checksums) {
    if (sha256(read(path)) === checksum) continue;
    throw new Error(`${join(folder, path)} is not as ${checksumFile} says. ${advice}`);
  }
  const listed = (path: string) => {
    if (checksums.has(path)) return read(path);
    throw new Error(`${join(folder, checksumFile)} does not list ${path}. ${advice}`);
  };
  const data = readData(listed);
  const changelog = listed('CHANGELOG.md').toString();
  return { ...data, version: data.description.version ?? basename(resolve(folder)), changelog };
}

const advice =
  'Nothing was written. The changelog compares with a whole release; name a sound copy of it with --since.';
