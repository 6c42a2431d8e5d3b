import { cached, clearUnused } from '../cache/cached.ts';
import { codeKey } from '../cache/code-key.ts';
import { readEnvironment } from '../site/environment.ts';
import { draughtsman } from './image-renderer.ts';
import { pairPicture } from './pair-image.ts';
import { sitePicture } from './site-image.ts';

/** Returns the image that stands for a pair's pages when they are shared, as PNG. */
export function pairPng(pair: string): Promise<Uint8Array> {
  return cachedPng(pair, async () => {
    const { pngOf, widthOf } = await draughtsman();
    return pngOf(pairPicture(pair, widthOf));
  });
}

/** Returns the image of all other pages, as PNG. */
export function sitePng(): Promise<Uint8Array> {
  return cachedPng('site', async () => (await draughtsman()).pngOf(sitePicture()));
}

let isCleared = false;

function cachedPng(name: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = `${readEnvironment().cacheDir}/share-images`;
  if (!isCleared) clearUnused(folder);
  isCleared = true;
  return cached(folder, `${name}.png`, codeKey('src/share-images/share-images.ts'), draw);
}
