import { hash } from 'node:crypto';
import { readSealed, writeSealed } from './checksummed-json.ts';

/** What is known of one file of a built site. */
export interface FileRecord {
  /** The key that it was printed by (`Sheet.key`); absent where it is to be printed each time. */
  key?: string;
  /** As of `digestOfBytes`. */
  digest: string;
  /** In bytes. */
  size: number;
  /** When it was last written, in milliseconds since the epoch. */
  written: number;
  /** The address that a page calls its own, as it stands there; absent where there is none. */
  canonical?: string;
}

/** All files of a built site, by their paths below its folder, with "/" between parts. */
export type SiteRecord = ReadonlyMap<string, FileRecord>;

/** Tells contents of files apart. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 24);
}

/** Reads a record; one that is missing or damaged knows of no file. */
export function readRecord(path: string): SiteRecord {
  return new Map((readSealed(path) ?? []) as [string, FileRecord][]);
}

/** Writes a record, in one step. */
export function writeRecord(path: string, record: SiteRecord): void {
  writeSealed(
    path,
    [...record].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
