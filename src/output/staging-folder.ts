import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt } from '../content/parse/folder.ts';
import { compress, copyEnding, copyVersion, isCompressible } from './compressed-copies.ts';
import { linkNew, writeNew } from './new-file.ts';
import {
  digestOfBytes,
  readRecord,
  type FileRecord,
  type SiteRecord,
  type WrittenFiles,
} from './site-record.ts';

/** A folder of finished files that may be used again. */
export interface KeptFolder {
  folder: string;
  /** The path of the record of its files. */
  record: string;
  /** What shows that a file is as its record says; on another machine its date is another. */
  proof: 'date' | 'digest';
}

/** The folder in which a site is put together from kept and new files, with compressed copies. */
export interface StagingFolder {
  folder: string;
  /** Lists what the records of kept folders say of files below a folder, e.g. "pagefind/". */
  recorded(below: string): WrittenFiles;
  /**
   * Puts a kept file that was made with the same key in place; `from` is its old name, if that was
   * another. Returns undefined where there is none.
   */
  keep(file: string, key: string, from?: string): WrittenFiles | undefined;
  /** Puts bytes in place. A kept file with the same bytes is used instead, with its date. */
  put(file: string, bytes: Uint8Array, about?: Pick<FileRecord, 'key' | 'canonical'>): WrittenFiles;
}

/** Returns whether a file has the size and date of its record, so that it was not changed. */
export function isUntouched(path: string, { size, written }: FileRecord): boolean {
  const found = entryAt(path);
  return found?.isFile() === true && found.size === size && found.mtimeMs === written;
}

/** Returns whether a file has the bytes of its record. */
export function isSame(path: string, { digest, size }: FileRecord): boolean {
  const found = entryAt(path);
  return (
    found?.isFile() === true && found.size === size && digestOfBytes(readFileSync(path)) === digest
  );
}

/**
 * Opens a staging folder.
 *
 * @param folder may hold an earlier site; files are never written through links to them.
 * @param kept the first that has a file gives it; one of them may be the folder itself.
 * @param compresses whether compressed copies are put beside the files.
 */
export function openStagingFolder(
  folder: string,
  kept: readonly KeptFolder[],
  compresses: boolean,
): StagingFolder {
  const records = new Map<string, SiteRecord>();
  for (const { record } of kept) if (!records.has(record)) records.set(record, readRecord(record));
  const take = (
    file: string,
    fits: (known: FileRecord) => boolean,
    from = file,
  ): FileRecord | undefined => {
    for (const { folder: other, record, proof } of kept) {
      const known = records.get(record)?.get(from);
      if (!known || !fits(known)) continue;
      const path = `${other}/${from}`;
      if (!(proof === 'date' ? isUntouched : isSame)(path, known)) continue;
      const isInPlace = other === folder && from === file;
      return isInPlace ? known : { ...known, ...linkNew(path, folder, file) };
    }
    return undefined;
  };
  const keep = (file: string, key: string, from?: string) =>
    take(file, (known) => known.key === key, from);
  const put = (file: string, bytes: Uint8Array, about: Partial<FileRecord> = {}): FileRecord => {
    const digest = digestOfBytes(bytes);
    const same = take(file, (known) => known.digest === digest);
    const { size, written } = same ?? writeNew(folder, file, bytes);
    return { ...about, digest, size, written };
  };
  const withCopies = (file: string, known: FileRecord, read: () => Uint8Array): WrittenFiles => {
    const { digest, size } = known;
    const original: WrittenFiles[number] = [file, known];
    if (!compresses || !isCompressible(file, size)) return [original];
    const copy = `${file}${copyEnding}`;
    const key = `${digest} ${copyVersion}`;
    const before = keep(copy, key);
    if (before) return [original, [copy, before]];
    const bytes = compress(read());
    return bytes.length < size ? [original, [copy, put(copy, bytes, { key })]] : [original];
  };
  return {
    folder,
    recorded(below) {
      const found = new Map<string, FileRecord>();
      for (const record of records.values()) {
        for (const [file, known] of record) if (file.startsWith(below)) found.set(file, known);
      }
      return [...found];
    },
    keep(file, key, from) {
      const known = keep(file, key, from);
      return known && withCopies(file, known, () => readFileSync(join(folder, file)));
    },
    put: (file, bytes, about) => withCopies(file, put(file, bytes, about), () => bytes),
  };
}
