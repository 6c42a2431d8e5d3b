import { factsOf, isPage, isSound, type Copy } from './copy.ts';
import { keepFilesOf } from './page-assets.ts';
import { isMarkable } from './copy-notice.ts';
import type { Shelf } from './cache.ts';

/** How many pages are fetched at once. */
const atOnce = 4;

/** The pages among the copies of a dossier; the others are files that they take. */
export function pagesAmong(copies: readonly Copy[]): Copy[] {
  return copies.filter(({ path }) => path.endsWith('/'));
}

/**
 * Fetches those pages of a dossier of which there is no copy, or an old one.
 *
 * @param paths where its pages are.
 * @param oldest when a copy must have been made, in milliseconds since 1970.
 * @param tell called after each page with how many there are.
 * @throws where one does not come, or there is no room; what came before it is kept.
 */
export async function keepPages(
  paths: readonly string[],
  shelf: Shelf,
  oldest: number,
  tell: (done: number) => void,
): Promise<void> {
  const left = [...paths];
  let done = 0;
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const copy = await shelf.get(path);
      const { at = 0 } = (copy && factsOf(copy.headers)) ?? {};
      if (at < oldest) await fetchPage(path, shelf);
      tell(++done);
    }
  };
  const endAll = (error: unknown) => {
    left.length = 0;
    throw error;
  };
  const works = Array.from({ length: atOnce }, () => work().catch(endAll));
  await Promise.allSettled(works);
  await keepFiles(shelf);
  await Promise.all(works);
}

/** Keeps the files that the pages take, and no others: those of pages that were renewed go. */
async function keepFiles(shelf: Shelf): Promise<void> {
  const copies = await shelf.copies();
  const pages = pagesAmong(copies);
  const texts = pages.map(async ({ path }) => (await shelf.get(path))?.text() ?? '');
  const named = await keepFilesOf(await Promise.all(texts), shelf);
  for (const { path } of copies) {
    if (!path.endsWith('/') && !named.has(path)) await shelf.drop(path);
  }
}

async function fetchPage(path: string, shelf: Shelf): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' });
  const isSite = isPage(response) && isMarkable(await response.clone().text());
  if (!isSound(response) || !isSite) throw new Error(`${path} did not come.`);
  await shelf.put(path, response);
}
