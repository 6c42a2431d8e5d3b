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
export async function pairPng(pair: string): Promise<Buffer> {
  const desk = await draughtsman();
  return keptPictures().recall(pair, () => desk.pngOf(pairPicture(pair, desk.widthOf)));
}

/** The picture of all other pages as PNG. */
export async function sitePng(): Promise<Buffer> {
  const desk = await draughtsman();
  return keptPictures().recall('site', () => desk.pngOf(sitePicture()));
}
