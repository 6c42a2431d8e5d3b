import { cacheNames } from '../../offline/cache-names.ts';
import { factsOf } from '../../offline/copy.ts';
import { indexFolder } from '../index-format.ts';

/** What of the index is on this device. */
export interface CachedIndex {
  /** When the copy of its manifest was made, in milliseconds since 1970. */
  copiedAt: number;
  /** Checks whether a file is on the device. */
  has: (file: string) => boolean;
}

/**
 * Opens the index on this device where the manifest came from there.
 *
 * @param root the site's root, e.g. "/".
 * @param headers those of the manifest: the service worker marks a copy, which it gives offline.
 * @returns nothing where the manifest came over the network.
 */
export async function openCachedIndex(
  root: string,
  headers: Headers,
): Promise<CachedIndex | undefined> {
  const copy = factsOf(headers);
  if (copy === undefined) return undefined;
  const cache = await caches.open(cacheNames(root).index);
  const files = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return { copiedAt: copy.at, has: (file) => files.has(`${root}${indexFolder}${file}`) };
}
