import type { CopyCache } from './cache.ts';
import { isLongUnread } from './copy.ts';
import { fetchFile } from './sound-file.ts';

/** A script or style sheet in a page. */
const inPage = /["\s](\/(?:[^"\s]*\/)?_astro\/[^"\s]+)/g;

/** A module that another one imports, at once or later, or starts as a worker; all are in one folder. */
const inModule = /["'`](?:\.|\/(?:[^"'`\s]*\/)?_astro)\/([\w.-]+\.js)["'`]/g;

/** Returns the paths of the scripts and style sheets of a page. */
export function assetsIn(html: string): string[] {
  return Array.from(html.matchAll(inPage), ([, path = '']) => path);
}

/**
 * Stores the scripts and style sheets of pages, and all modules that they may import. Leaves out
 * those that cannot be fetched: pages can be read without them.
 *
 * @returns the paths of all of them.
 */
export async function storeAssets(
  pages: readonly string[],
  cache: CopyCache,
): Promise<Set<string>> {
  const paths = new Set(pages.flatMap(assetsIn));
  // The loop goes on with what it adds.
  for (const path of paths) {
    const code = await storedText(path, cache).catch(() => '');
    if (!path.endsWith('.js')) continue;
    for (const [, name = ''] of code.matchAll(inModule)) paths.add(path.replace(/[^/]*$/, name));
  }
  return paths;
}

async function storedText(path: string, cache: CopyCache): Promise<string> {
  const copy = await cache.get(path);
  if (copy) {
    // So that the files of pages read long ago are evicted first.
    if (isLongUnread(copy, Date.now())) await cache.touch(path);
    return copy.text();
  }
  const response = await fetchFile(path);
  return (await cache.put(path, response.clone())) ? response.text() : '';
}
