import { hash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { entryAt } from '../content/parse/folder.ts';
import { readCached, writeCached } from '../cache/cached.ts';

/** What is known of one file of a built site. */
export interface FileRecord {
  /** The key that it was rendered with (`PageFile.key`); absent where it is rendered each time. */
  key?: string;
  /** As returned by `digestOfBytes`. */
  digest: string;
  /** In bytes. */
  size: number;
  /** When it was last written, in milliseconds since the epoch. */
  written: number;
  /** A page's canonical address, escaped as in the page; absent where the page has none. */
  canonical?: string;
}

/** Files that were written or kept, by their paths below the site's folder, with "/" between parts. */
export type WrittenFiles = [file: string, record: FileRecord][];

/** All files of a built site, by their paths. */
export type SiteRecord = ReadonlyMap<string, FileRecord>;

/** Returns the SHA-256 of the contents of a file, in base64url, which is shorter than hexadecimal. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Returns the record of a site of these files. @throws where two of them have the same path. */
export function siteRecordOf(files: WrittenFiles): SiteRecord {
  const record = new Map<string, FileRecord>();
  for (const [file, known] of files) {
    if (record.has(file))
      throw new Error(`Two pages have the same address, ${file}; change one of them.`);
    record.set(file, known);
  }
  return record;
}

/** Changes with the form of a record. */
const form = 'site record 2';

let lastRead: { path: string; state: string; record: SiteRecord } | undefined;

/** Reads a record; one that is missing or damaged has no files. That of a large site takes half a second. */
export function readRecord(path: string): SiteRecord {
  const { ino, size, mtimeMs } = entryAt(path) ?? {};
  const state = [ino, size, mtimeMs].join(' ');
  if (lastRead?.path === path && lastRead.state === state) return lastRead.record;
  const bytes = readCached(dirname(path), basename(path), form);
  const record = new Map(bytes ? (JSON.parse(bytes.toString()) as WrittenFiles) : []);
  lastRead = { path, state, record };
  return record;
}

/**
 * Writes a record, in one step.
 *
 * @throws where the file system refuses; the record that was there before stays.
 */
export function writeRecord(path: string, record: SiteRecord): void {
  const files = [...record.keys()].sort().map((file) => [file, record.get(file)]);
  writeCached(dirname(path), basename(path), form, Buffer.from(JSON.stringify(files)));
}
