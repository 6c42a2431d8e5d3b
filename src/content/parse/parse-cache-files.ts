import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept of a file between runs. */
export interface Entry {
  /** Its stamp when it was read; absent where it was too young to be known again by that. */
  stamp?: string;
  /** The hash of its bytes. */
  digest: string;
  /** What it said; plain data. */
  reading: unknown;
}

/** Entries by the names of their files. */
export type Entries = [name: string, entry: Entry][];

/** The bucket of a file: the first byte of a hash of its name, in hexadecimal. */
export function bucketOf(name: string): string {
  return hash('sha256', name).slice(0, 2);
}

/**
 * The entries of all buckets in a folder. A bucket that is missing, damaged or of other code has none.
 *
 * @param key that of the code by which the files were read.
 */
export function readBuckets(folder: string, key: string): Entries {
  return bucketsIn(folder).flatMap((bucket) => readBucket(folder, bucket, key));
}

/**
 * Writes buckets, each aside and then in one step.
 *
 * @param entries by their buckets; one of none is written, too.
 * @throws where the file system refuses; each bucket is then what it was, or new.
 */
export function writeBuckets(
  folder: string,
  entries: ReadonlyMap<string, Entries>,
  key: string,
): void {
  mkdirSync(folder, { recursive: true });
  for (const [bucket, some] of entries) {
    const path = join(folder, `${bucket}.json`);
    const aside = `${path}.${process.pid}`;
    const text = JSON.stringify(some);
    try {
      writeFileSync(aside, `${checksum(key, bucket, text)}\n${text}`);
      renameSync(aside, path);
    } finally {
      rmSync(aside, { force: true });
    }
  }
}

function bucketsIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^([0-9a-f]{2})\.json$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}

function readBucket(folder: string, bucket: string, key: string): Entries {
  try {
    const bytes = readFileSync(join(folder, `${bucket}.json`));
    const end = bytes.indexOf('\n');
    const text = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== checksum(key, bucket, text)) return [];
    return JSON.parse(text.toString()) as Entries;
  } catch {
    return [];
  }
}

/** Tells whether a bucket is whole, in its place, and of the same code. */
function checksum(key: string, bucket: string, text: string | Uint8Array): string {
  return hash('sha256', [key, bucket, hash('sha256', text)].join(' '));
}
