import { cached, clearUnused } from '../cache/cached.ts';
import { loadSharp } from '../content/parse/picture-bytes.ts';
import { checkedBytes } from '../content/stored-files.ts';
import { pictureFile, widthsOf } from '../model/picture.ts';
import type { PublishedPicture } from '../site/briefing-files.ts';
import type { WrittenFiles } from './site-record.ts';
import type { StagingFolder } from './staging-folder.ts';

/** Changes with what is made of the same picture. */
const form = 'webp 1';

/** Where pictures were kept, once what was long unused is removed. */
const cleared = new Set<string>();

/**
 * Writes pictures into the staging folder, in all widths. What an earlier build made is kept.
 *
 * @param throwIfClosed throws when the work is not wanted any longer.
 * @throws where a file has changed since it was checked.
 */
export async function writePictures(
  pictures: readonly PublishedPicture[],
  staging: StagingFolder,
  cacheDir: string,
  throwIfClosed: () => void = () => undefined,
): Promise<WrittenFiles> {
  const written: WrittenFiles = [];
  for (const picture of pictures) {
    for (const width of widthsOf(picture)) {
      throwIfClosed();
      const file = pictureFile(picture, width);
      const key = await pictureKey();
      const kept = staging.keep(file, key);
      const files = kept ?? staging.put(file, await webpOf(picture, width, cacheDir), { key });
      written.push(...files);
    }
  }
  return written;
}

/** Returns a picture at a width, as WebP without anything that the camera wrote, such as the place. */
export async function webpOf(
  picture: PublishedPicture,
  width: number,
  cacheDir: string,
): Promise<Uint8Array> {
  const folder = `${cacheDir}/pictures`;
  if (!cleared.has(folder)) clearUnused(folder);
  cleared.add(folder);
  return cached(folder, `${picture.digest}-${width}`, await pictureKey(), async () => {
    const sharp = await loadSharp();
    return (
      sharp(checkedBytes(picture))
        .autoOrient()
        .resize({ width })
        // Black lines on nothing would be gone in the dark scheme.
        .flatten({ background: '#fff' })
        .webp({ quality: 76, effort: 5, smartSubsample: true })
        .toBuffer()
    );
  });
}

async function pictureKey(): Promise<string> {
  const { versions } = await loadSharp();
  return `${form} ${versions.sharp} ${versions.webp}`;
}
