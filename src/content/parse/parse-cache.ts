import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileDigest, readBytes } from './bytes.ts';
import { bucketOf, readBuckets, writeBuckets, type Entry } from './parse-cache-files.ts';
import { stampOf } from './file-stamp.ts';

/** What a file says. */
export interface ParsedFile<T> {
  /** The hash of the file's bytes, as `fileDigest` gives it. */
  digest: string;
  reading: T;
}

/**
 * Remembers what the files below a folder said, so that a file that did not change is not parsed
 * again, nor even opened: like git's index it knows a file by its stamp, or else by the hash of its
 * bytes. Entries are kept in some 256 buckets by the hash of the file's path, so that one edit
 * rewrites little.
 */
export class Memory {
  #folder: string;
  #root: string;
  #key: string;
  #before: Map<string, Entry>;
  #kept = new Map<string, Entry>();
  #stamps = new Map<string, string | undefined>();
  #fresh = new Set<string>();

  /**
   * @param folder where the buckets are.
   * @param root the folder of the files; entries know them by their paths below it, so that a
   * memory serves wherever the content is checked out.
   */
  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
    this.#key = readerKey();
    this.#before = new Map(readBuckets(folder, this.#key));
  }

  /** What a file said before, if it still holds the same bytes. */
  recall<T>(path: string): ParsedFile<T> | undefined {
    const name = this.#nameOf(path);
    const entry = this.#before.get(name);
    const stamp = stampOf(path);
    if (entry?.stamp !== undefined && entry.stamp === stamp?.text) {
      this.#kept.set(name, entry);
      return entry as ParsedFile<T>;
    }
    const trusted = stamp?.isSettled ? stamp.text : undefined;
    this.#stamps.set(name, trusted);
    if (!entry || !holds(path, entry.digest)) return undefined;
    if (trusted === entry.stamp) this.#kept.set(name, entry);
    else this.keep(path, entry);
    return entry as ParsedFile<T>;
  }

  /** Keeps what a file says, which was read after it could not be recalled. */
  keep(path: string, { digest, reading }: ParsedFile<unknown>): void {
    const name = this.#nameOf(path);
    this.#kept.set(name, { stamp: this.#stamps.get(name), digest, reading });
    this.#fresh.add(name);
  }

  /**
   * Writes the buckets in which anything changed; files that were not asked for are forgotten. A
   * memory that cannot be written is none.
   */
  save(): void {
    const gone = [...this.#before.keys()].filter((name) => !this.#kept.has(name));
    const changed = new Set([...this.#fresh, ...gone].map(bucketOf));
    if (changed.size === 0) return;
    const buckets = Map.groupBy(this.#kept, ([name]) => bucketOf(name));
    const written = new Map(Array.from(changed, (bucket) => [bucket, buckets.get(bucket) ?? []]));
    try {
      writeBuckets(this.#folder, written, this.#key);
    } catch {
      return;
    }
  }

  #nameOf(path: string): string {
    return path.slice(this.#root.length + 1);
  }
}

function holds(path: string, digest: string): boolean {
  try {
    return fileDigest(readBytes(path)) === digest;
  } catch {
    return false;
  }
}

/**
 * The key of the code by which files are read: a hash of the reader's and the model's sources, and of
 * the version of Node, whose lists of countries and currencies the model asks.
 */
function readerKey(): string {
  const folders = ['src/model', 'src/content', 'src/content/parse'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const packages = readFileSync('package-lock.json', 'utf8');
  return hash('sha256', [...sources, packages, process.version].join('\0'));
}
