import { isLongUnread, isSound } from './copy.ts';
import type { Shelf } from './cache.ts';

/** A script or style sheet in a page. */
const inPage = /["\s](\/(?:[^"\s]*\/)?_astro\/[^"\s]+)/g;

/** A module that another one names, at once or later: all lie in one folder. */
const inModule = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** The files that a page names. */
export function filesIn(html: string): string[] {
  return Array.from(html.matchAll(inPage), ([, address = '']) => address);
}

/**
 * Keeps the files that pages take, and all modules that those may load later. One that does not
 * come is left out: pages can be read without.
 *
 * @returns the addresses of all of them.
 */
export async function keepFilesOf(pages: readonly string[], shelf: Shelf): Promise<Set<string>> {
  const seen = new Set(pages.flatMap(filesIn));
  // Grows while it is gone through.
  for (const address of seen) {
    const code = await textOf(address, shelf).catch(() => '');
    if (!address.endsWith('.js')) continue;
    for (const [, name = ''] of code.matchAll(inModule)) {
      seen.add(address.replace(/[^/]*$/, name));
    }
  }
  return seen;
}

async function textOf(address: string, shelf: Shelf): Promise<string> {
  const kept = await shelf.get(address);
  if (kept) {
    // The room for files is for those of the pages that were seen last.
    if (isLongUnread(kept, Date.now())) await shelf.touch(address);
    return kept.text();
  }
  const response = await fetch(address);
  if (!isSound(response)) return '';
  const text = await response.clone().text();
  await shelf.put(address, response);
  return text;
}
