import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a release into a folder that does not exist, in one step: the folder appears when all is written.
 *
 * @throws a message for the operator where the folder exists, or what the file system reports; nothing is left then.
 */
export function writeRelease(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  assertNew(folder);
  mkdirSync(dirname(folder), { recursive: true });
  const staging = join(dirname(folder), `.${basename(folder)}.${process.pid}`);
  mkdirSync(staging);
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), bytes, { flag: 'wx' });
    }
    assertNew(folder);
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}

/** @throws a message for the operator where there is something at a path. */
export function assertNew(folder: string): void {
  if (!existsSync(folder)) return;
  throw new Error(
    `There is already a release in ${folder}/, which is never overwritten. Nothing was written. Name another version with --version, or remove that folder if it was not published.`,
  );
}
