import * as words from '../text/client/offline.ts';
import type { CopyCache } from './cache.ts';
import { infoOf, type CopyInfo } from './copy.ts';
import { momentInWords, sizeInWords } from './format.ts';
import { storeAssets } from './page-assets.ts';

/** The most pages that are kept with a dossier. */
export const mostPages = 100;

/** How many pages are fetched at once. */
const concurrency = 4;

/** Returns the pair of a dossier in a language of the site: "de-fr" for "de-fr" and "vi/de-fr". */
export function pairOf(dossier: string): string {
  return dossier.replace(/^.*\//, '');
}

/**
 * Returns the paths of the pages that are kept with a dossier: its own, then the briefings,
 * agreements, projects and events that belong to it.
 *
 * @param base the path of the home page in the language of the dossier, e.g. "/", "/vi/".
 * @param links the paths of the dossier's links, and of what else belongs to it.
 */
export function dossierPages(pair: string, base: string, links: readonly string[]): string[] {
  const first = `${base}pairs/${pair}/`;
  const others = ['briefings/', 'agreements/', 'projects/', 'events/'].map((part) => base + part);
  const parts = [first, `${base}figures/${pair}/`, ...others];
  const pages = links.filter((path) => path.endsWith('/'));
  const linked = parts.flatMap((part) => pages.filter((path) => path.startsWith(part)));
  return [...new Set([first, ...linked])].slice(0, mostPages);
}

/** Returns the pages among the copies of a dossier; the others are their files. */
export function pagesAmong(copies: readonly CopyInfo[]): CopyInfo[] {
  return copies.filter(({ path }) => path.endsWith('/'));
}

/** Returns how large a kept dossier is and how old: "38 pages, 1.2 MB, as of 21 November 2026 at 14:05". */
export function dossierInWords(copies: readonly CopyInfo[]): string {
  const pages = pagesAmong(copies);
  const oldest = momentInWords(Math.min(...pages.map(({ at }) => at)));
  return words.dossierDetails({ count: pages.length, size: sizeInWords(sizeOf(copies)), oldest });
}

/** Returns the size of copies together, in bytes. */
export function sizeOf(copies: readonly CopyInfo[]): number {
  return copies.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Fetches those pages of a dossier that have no copy, or an old one.
 *
 * @param oldest the earliest time at which a copy may have been fetched, in milliseconds since 1970.
 * @param onPage called after each page with the number of pages done.
 * @throws where a page cannot be fetched or stored; earlier pages are kept.
 */
export async function keepPages(
  paths: readonly string[],
  cache: CopyCache,
  oldest: number,
  onPage: (done: number) => void,
): Promise<void> {
  const left = [...paths];
  let done = 0;
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const copy = await cache.get(path);
      const { at = 0 } = (copy && infoOf(copy.headers)) ?? {};
      if (at < oldest) await fetchPage(path, cache);
      onPage(++done);
    }
  };
  const stopAll = (error: unknown) => {
    left.length = 0;
    throw error;
  };
  const workers = Array.from({ length: concurrency }, () => work().catch(stopAll));
  await Promise.allSettled(workers);
  await keepAssets(cache);
  await Promise.all(workers);
}

/** Stores the files of all pages, and deletes those that no page needs any more. */
async function keepAssets(cache: CopyCache): Promise<void> {
  const copies = await cache.list();
  const texts = pagesAmong(copies).map(async ({ path }) => (await cache.get(path))?.text() ?? '');
  const needed = await storeAssets(await Promise.all(texts), cache);
  for (const { path } of copies) {
    if (!path.endsWith('/') && !needed.has(path)) await cache.delete(path);
  }
}

async function fetchPage(path: string, cache: CopyCache): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!(await cache.put(path, response))) throw new Error(`${path} could not be fetched.`);
}
