import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { clearUnused, readCached, writeCached } from '../../cache/cached.ts';
import { codeKey } from '../../cache/code-key.ts';
import { fileDigest, readBytes } from './decode.ts';

/** The result of parsing a file; plain data. */
export interface ParsedFile<T> {
  /** The digest of the file's bytes, as returned by `fileDigest`. */
  digest: string;
  result: T;
}

interface Entry extends ParsedFile<unknown> {
  /** The file's stamp when it was read; absent where the file was too new to be known by that. */
  stamp?: string | undefined;
}

const parsers = ['src/content/parse-briefing-file.ts', 'src/content/read-content.ts'];

/** The names of all buckets: "00" to "ff". */
const buckets = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Stores the results of parsing files between runs, so that a file that did not change is not parsed
 * again, nor even opened: like git's index it identifies a file by its stamp, or else by the digest of its
 * bytes. Entries are in 256 buckets by the hash of the file's path, so that one edit rewrites little.
 */
export class ParseCache {
  #folder: string;
  #root: string;
  #key: string;
  #before: Map<string, Entry>;
  #kept = new Map<string, Entry>();
  #stamps = new Map<string, string | undefined>();
  #fresh = new Set<string>();

  /**
   * @param folder where the buckets are.
   * @param root the folder of nearly all files. Entries have their paths below it, so that a cache
   * works wherever the content is checked out.
   */
  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
    this.#key = codeKey(...parsers);
    this.#before = new Map(buckets.flatMap((bucket) => readBucket(folder, bucket, this.#key)));
  }

  /** Returns the last result for a file that still has the same bytes. */
  get<T>(path: string): ParsedFile<T> | undefined {
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
    else this.set(path, entry);
    return entry as ParsedFile<T>;
  }

  /** Keeps the result for a file that `get` did not know. */
  set(path: string, { digest, result }: ParsedFile<unknown>): void {
    const name = this.#nameOf(path);
    this.#kept.set(name, { stamp: this.#stamps.get(name), digest, result });
    this.#fresh.add(name);
  }

  /**
   * Writes the buckets in which anything changed; files that were not asked for are forgotten. What
   * cannot be written is parsed again in the next run.
   */
  save(): void {
    const gone = [...this.#before.keys()].filter((name) => !this.#kept.has(name));
    const changed = new Set([...this.#fresh, ...gone].map(bucketOf));
    if (changed.size === 0) return;
    const entries = Map.groupBy(this.#kept, ([name]) => bucketOf(name));
    try {
      for (const bucket of changed) {
        const bytes = Buffer.from(JSON.stringify(entries.get(bucket) ?? []));
        writeCached(this.#folder, bucket, this.#key, bytes);
      }
      clearUnused(this.#folder);
    } catch {
      return;
    }
  }

  #nameOf(path: string): string {
    return path.startsWith(`${this.#root}/`) ? path.slice(this.#root.length + 1) : `/${path}`;
  }
}

function bucketOf(name: string): string {
  return hash('sha256', name).slice(0, 2);
}

function readBucket(folder: string, bucket: string, key: string): [string, Entry][] {
  const bytes = readCached(folder, bucket, key);
  return bytes ? (JSON.parse(bytes.toString()) as [string, Entry][]) : [];
}

function holds(path: string, digest: string): boolean {
  try {
    return fileDigest(readBytes(path)) === digest;
  } catch {
    return false;
  }
}

/** The state of a file in the file system: it changes whenever the file does. */
interface Stamp {
  /** Size, times of the last change of content and of status, and inode. */
  text: string;
  /**
   * Whether a later change is sure to give another stamp. One in the same tick of the clock does
   * not: https://git-scm.com/docs/racy-git.
   */
  isSettled: boolean;
}

/** The coarsest clock of a file system in use, FAT's, in nanoseconds. */
const tick = 2_000_000_000n;

/** The stamp of a file, to be taken before it is read; undefined where none is to be had. */
function stampOf(path: string): Stamp | undefined {
  const now = BigInt(Date.now()) * 1_000_000n;
  try {
    const { size, mtimeNs, ctimeNs, ino } = lstatSync(path, { bigint: true });
    return {
      text: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
      isSettled: mtimeNs < now - tick && ctimeNs < now - tick,
    };
  } catch {
    return undefined;
  }
}
