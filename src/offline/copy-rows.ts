import * as words from '../text/client/offline.ts';
import type { CopyCache } from './cache.ts';
import type { Copies } from './copies.ts';
import { momentInWords, sizeInWords } from './format.ts';
import { dossierInWords, pagesAmong, pairOf, sizeOf } from './kept-dossier.ts';

/** An item in a list of copies. */
export interface CopyRow {
  title: string;
  /** Where it can be read. */
  href?: string;
  /** Its time and size. */
  details: string;
  remove(): Promise<unknown>;
}

/** Returns the dossiers that the reader keeps. */
export async function dossierRows(copies: Copies): Promise<CopyRow[]> {
  const dossiers = await copies.dossiers();
  return dossiers.flatMap(({ pair, cache, copies }): CopyRow[] => {
    const pages = pagesAmong(copies);
    if (pages.length === 0) return [];
    const front = pages.find(({ path }) => path.endsWith(`/pairs/${pairOf(pair)}/`));
    const title = front?.title ?? pairOf(pair).toUpperCase();
    const details = dossierInWords(copies);
    return [{ title, href: front?.path, details, remove: () => cache.remove() }];
  });
}

/** Returns the pages that were visited. */
export async function pageRows({ pages }: Copies): Promise<CopyRow[]> {
  return (await pages.list()).map(({ title, path, at, bytes }) => ({
    title,
    href: path,
    details: words.pageDetails({ moment: momentInWords(at), size: sizeInWords(bytes) }),
    remove: () => pages.delete(path),
  }));
}

/** Returns what else is needed for reading and searching. */
export async function otherRows({ index, files }: Copies): Promise<CopyRow[]> {
  const rows = [rowOf(words.searchIndex, index), rowOf(words.scriptsAndStyles, files)];
  return (await Promise.all(rows)).flat();
}

async function rowOf(title: string, cache: CopyCache): Promise<CopyRow[]> {
  const copies = await cache.list();
  if (copies.length === 0) return [];
  const size = sizeInWords(sizeOf(copies));
  const remove = async () => {
    await cache.remove();
    await cache.create();
  };
  return [{ title, details: words.filesDetails({ count: copies.length, size }), remove }];
}
