import { cached, clearUnused } from '../cache/cached.ts';
import { codeKey } from '../cache/code-key.ts';
import { readEnvironment } from '../site/environment.ts';
import { digestOf } from '../site/digest.ts';
import { settings } from '../site/settings.ts';
import { doubleRule, frame, line, wordmark } from './frame.ts';
import { openImageRenderer } from './image-renderer.ts';
import { pairImage } from './pair-image.ts';
import { colours, edge } from './palette.ts';

/** Returns the image of a pair's pages when they are shared, as PNG. */
export function pairPng(pair: string): Promise<Uint8Array> {
  return cachedPng(pair, async () => {
    const { pngOf, widthOf } = await openImageRenderer();
    return pngOf(pairImage(pair, widthOf));
  });
}

/** Returns the image of all other pages, as PNG. */
export function sitePng(): Promise<Uint8Array> {
  return cachedPng('site', async () => (await openImageRenderer()).pngOf(siteImage()));
}

let isCleared = false;

function cachedPng(name: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = `${readEnvironment().cacheDir}/share-images`;
  if (!isCleared) clearUnused(folder);
  isCleared = true;
  const { title, description, language } = settings();
  const key = `${codeKey('src/share-images/share-images.ts')} ${digestOf([title, description, language])}`;
  return cached(folder, `${name}.png`, key, draw);
}

/** Returns the image of pages that are not about one pair, as SVG. */
function siteImage(): string {
  const style = { size: 37, weight: 400, fill: colours.soft, spacing: 0 } as const;
  return frame(
    wordmark({ x: edge, y: 330, size: 204 }),
    doubleRule(402),
    line(settings().description, { x: edge, y: 472, ...style }),
  );
}
