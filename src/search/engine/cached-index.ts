import { cacheNames } from '../../offline/cache-names.ts';
import { factsOf } from '../../offline/copy.ts';
import { resultFile, indexFolder } from '../index-format.ts';
import type { Find } from './match-shards.ts';

/** What of the index is on this device, where there is no line to it. */
export interface Held {
  /** When the copy of its manifest was made, in milliseconds since 1970. */
  at: number;
  /** Whether a file is there. */
  has: (file: string) => boolean;
}

/**
 * Looks for what is held.
 *
 * @param root the site's root, e.g. "/".
 * @param headers those of the manifest: the worker gives a copy where the line does not.
 * @returns nothing where the manifest came over the line.
 */
export async function heldBelow(root: string, headers: Headers): Promise<Held | undefined> {
  const copy = factsOf(headers);
  if (copy === undefined) return undefined;
  const cache = await caches.open(cacheNames(root).index);
  const files = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return { at: copy.at, has: (file) => files.has(`${root}${indexFolder}${file}`) };
}

/** The finds that can be shown, as their cards are there. */
export function showable(finds: readonly Find[], { has }: Held): Find[] {
  return finds.filter(({ shard: { shard }, row }) => has(`${shard.folder}/${resultFile(row)}`));
}
