import { readEnvironment } from '../environment.ts';
import { draughtsman } from './draughtsman.ts';
import { KeptPictures } from './kept-pictures.ts';
import { pairPicture } from './pair-picture.ts';
import { sitePicture } from './site-picture.ts';

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
