import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCompressedCopy } from '../../output/compressed-copies.ts';
import type { WrittenFiles } from '../../output/site-record.ts';
import type { StagingFolder } from '../../output/staging-folder.ts';
import { hexDigest, type PackedFile } from './packed-file.ts';

/** Puts the files of an index in place. Paths are below its folder. */
export interface IndexOutput {
  put(path: string, bytes: Uint8Array, key?: string): void;
  /** Puts a file in place; one of the last index with the same key is used instead, of any name. */
  putPacked(file: PackedFile, key?: string): void;
  /** Returns the path of the file of the last index that has a key. */
  fileWithKey(key: string): string | undefined;
  /** The paths of all files of the last index. */
  last: readonly string[];
  /** Keeps files of the last index; false where one of them is missing. */
  keepAll(paths: Iterable<string>): boolean;
  /** Reads a file that is in place. */
  read(path: string): Uint8Array;
  /** Returns all files that are in place. */
  written(): WrittenFiles;
}

/**
 * @param folder where the index is, e.g. "pagefind/".
 * @param code changes with the code that packs files.
 */
export function openIndexOutput(staging: StagingFolder, folder: string, code: string): IndexOutput {
  const last = new Map(staging.recorded(folder).filter(([file]) => !isCompressedCopy(file)));
  const byKey = new Map(Array.from(last, ([file, { key }]) => [key, file]));
  const written = new Map<string, WrittenFiles>();
  return {
    put(path, bytes, key = hexDigest(bytes)) {
      const file = folder + path;
      written.set(file, staging.put(file, bytes, { key }));
    },
    putPacked({ path, digest, pack }, key = `${code} ${digest}`) {
      const file = folder + path;
      const kept = staging.keep(file, key) ?? staging.keep(file, key, byKey.get(key));
      written.set(file, kept ?? staging.put(file, pack(), { key }));
    },
    fileWithKey: (key) => byKey.get(key)?.slice(folder.length),
    last: Array.from(last.keys(), (file) => file.slice(folder.length)),
    keepAll(paths) {
      for (const path of paths) {
        const file = folder + path;
        const kept = staging.keep(file, last.get(file)?.key ?? '');
        if (!kept) return false;
        written.set(file, kept);
      }
      return true;
    },
    read: (path) => readFileSync(join(staging.folder, folder, path)),
    written: () => [...written.values()].flat(),
  };
}

/** Keeps all files of the last index, where its manifest has a key; undefined where one is missing. */
export function keepIndex(
  staging: StagingFolder,
  folder: string,
  key: string,
): WrittenFiles | undefined {
  const output = openIndexOutput(staging, folder, '');
  const isSame = output.fileWithKey(key) !== undefined;
  return isSame && output.keepAll(output.last) ? output.written() : undefined;
}
