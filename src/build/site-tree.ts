import {
  closeSync,
  copyFileSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfBytes, type FileRecord, type SiteRecord } from './site-record.ts';

/** Finished files that may be used again. */
export interface Stock {
  folder: string;
  record: SiteRecord;
  /** Whether a file is still what its record says. */
  isSound(path: string, file: FileRecord): boolean;
}

/** A site that grows in a folder, out of files that were printed before and new ones. */
export interface SiteTree {
  folder: string;
  /** What the stocks know of files in a folder of the site, e.g. "pagefind/"; sound or not. */
  recorded(folder: string): [file: string, known: FileRecord][];
  /** Puts a file in place that was printed by the same key; gives nothing where there is none. */
  keep(file: string, key: string): FileRecord | undefined;
  /** Puts bytes in place. Where a file of the same bytes is in stock, it stays, with its date. */
  put(file: string, bytes: Uint8Array, about?: Pick<FileRecord, 'key' | 'canonical'>): FileRecord;
}

/** Whether a file has the size and the date of its record: nobody wrote to it since. */
export function isUntouched(path: string, { size, written }: FileRecord): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && found.mtimeMs === written;
}

/** Whether a file has the bytes of its record. */
export function isSame(path: string, { digest, size }: FileRecord): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return (
    found?.isFile() === true && found.size === size && digestOfBytes(readFileSync(path)) === digest
  );
}

/**
 * Opens a tree.
 *
 * @param folder may hold a site already; files are never written through links to them.
 * @param stocks the first that has a file gives it; one of them may be the folder itself.
 */
export function openTree(folder: string, stocks: readonly Stock[]): SiteTree {
  const take = (file: string, fits: (known: FileRecord) => boolean): FileRecord | undefined => {
    for (const stock of stocks) {
      const known = stock.record.get(file);
      const path = join(stock.folder, file);
      if (!known || !fits(known) || !stock.isSound(path, known)) continue;
      if (stock.folder === folder) return known;
      return { ...known, ...stampOf(link(path, join(folder, file))) };
    }
    return undefined;
  };
  return {
    folder,
    recorded: (below) => [
      ...new Map(stocks.flatMap(({ record }) => [...record]))
        .entries()
        .filter(([file]) => file.startsWith(below)),
    ],
    keep: (file, key) => take(file, (known) => known.key === key),
    put(file, bytes, about = {}) {
      const digest = digestOfBytes(bytes);
      const kept = take(file, (known) => known.digest === digest);
      const stamp = kept ?? write(join(folder, file), bytes);
      return { ...about, digest, size: stamp.size, written: stamp.written };
    },
  };
}

/** Removes every file that a record does not name, and folders that are empty then. */
export function sweep(folder: string, record: SiteRecord): void {
  const visit = (below: string): number => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    let left = entries.length;
    for (const entry of entries) {
      const path = `${below}${entry.name}`;
      const remains = entry.isDirectory() ? visit(`${path}/`) > 0 : record.has(path);
      if (remains) continue;
      if (entry.isDirectory()) rmdirSync(join(folder, path));
      else rmSync(join(folder, path), { force: true });
      left -= 1;
    }
    return left;
  };
  visit('');
}

type Stamp = Pick<FileRecord, 'size' | 'written'>;

function write(path: string, bytes: Uint8Array): Stamp {
  const file = openNew(path);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    const { size, mtimeMs } = fstatSync(file);
    return { size, written: mtimeMs };
  } finally {
    closeSync(file);
  }
}

/** A new file, whatever was there: another site may hold the old one, too. */
function openNew(path: string): number {
  return anew(path, () => openSync(path, 'wx'));
}

function link(from: string, to: string): string {
  anew(to, () => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) throw error;
      copyFileSync(from, to);
    }
  });
  return to;
}

function anew<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (isCode(error, 'EEXIST')) rmSync(path, { recursive: true });
    else if (isCode(error, 'ENOENT')) mkdirSync(dirname(path), { recursive: true });
    else throw error;
    return make();
  }
}

function stampOf(path: string): Stamp {
  const { size, mtimeMs } = lstatSync(path);
  return { size, written: mtimeMs };
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
