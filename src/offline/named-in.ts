import { indexFolder } from '../search/index-format.ts';
import { roomFor } from './evict.ts';
import type { Shelf } from './cache.ts';
import { isNamedByBytes } from './strategy.ts';

/** Lets go all parts of the index that its manifest of today does not name. */
export async function keepNamedIn(manifest: string, index: Shelf): Promise<void> {
  for (const { path } of await index.copies()) {
    const [, inIndex = ''] = path.split(`/${indexFolder}`);
    const [name = ''] = inIndex.split('/');
    if (isNamedByBytes(name) && !manifest.includes(`"${name}"`)) await index.drop(path);
  }
  await index.tidy(roomFor.index);
}
