import { readEnvironment } from '../site/environment.ts';
import { draughtsman } from './draw.ts';
import { KeptPictures } from './image-cache.ts';
import { pairPicture } from './pair-image.ts';
import { sitePicture } from './site-image.ts';

let kept: KeptPictures | undefined;

function keptPictures(): KeptPictures {
  return (kept ??= new KeptPictures(`${readEnvironment().cacheDir}/pictures`));
}

/** The picture of a pair as PNG. */
export function pairPng(pair: string): Promise<Buffer> {
  return keptPictures().recall(pair, async () => {
    const { pngOf, widthOf } = await draughtsman();
    return pngOf(pairPicture(pair, widthOf));
  });
}

/** The picture of all other pages as PNG. */
export function sitePng(): Promise<Buffer> {
  return keptPictures().recall('site', async () => (await draughtsman()).pngOf(sitePicture()));
}
