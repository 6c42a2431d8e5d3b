import { readFileSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt } from '../content/parse/folder.ts';
import { linkNew, writeNew } from './new-file.ts';
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
  const found = entryAt(path);
  return found?.isFile() === true && found.size === size && found.mtimeMs === written;
}

/** Whether a file has the bytes of its record. */
export function isSame(path: string, { digest, size }: FileRecord): boolean {
  const found = entryAt(path);
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
      return { ...known, ...linkNew(path, folder, file) };
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
      const stamp = kept ?? writeNew(folder, file, bytes);
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
