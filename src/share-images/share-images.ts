import { cached, clearUnused } from '../cache/cached.ts';
import { codeKey } from '../cache/code-key.ts';
import type { Lists } from '../model/archive.ts';
import { drawableWords } from '../model/drawable.ts';
import { compareText } from '../model/order.ts';
import { readEnvironment } from '../site/environment.ts';
import { digestOf } from '../site/digest.ts';
import { providedContent } from '../site/content-provider.ts';
import { siteLogo } from '../site/logo.ts';
import { settings, shortTitle } from '../site/settings.ts';
import type { Design, Layer } from './frame.ts';
import { openImageRenderer, type ImageRenderer } from './image-renderer.ts';
import { pairImage } from './pair-image.ts';
import { imageColours } from './palette.ts';
import { siteImage } from './site-image.ts';

/** How many pairs have a map in their image: to draw one takes longer than all pages of a pair with few briefings. */
const mostMaps = 24;

/** Returns the pairs that have a map in their image: those with most briefings. */
export function pairsWithMap(pairs: Lists): ReadonlySet<string> {
  const busiest = [...pairs].sort(
    ([a, { length: ofA }], [b, { length: ofB }]) => ofB - ofA || compareText(a, b),
  );
  return new Set(busiest.slice(0, mostMaps).map(([pair]) => pair));
}

/** Returns the image of a pair's pages when they are shared, as PNG. */
export function pairPng(pair: string, hasMap: boolean): Promise<Uint8Array> {
  const name = hasMap ? pair : `${pair}-names`;
  return cachedPng(name, ({ widthOf }, design) => pairImage(pair, widthOf, design, { hasMap }));
}

/** Returns the image of all other pages, as PNG. */
export function sitePng(): Promise<Uint8Array> {
  return cachedPng('site', (renderer, design) => siteImage(design, renderer));
}

let isCleared = false;

async function cachedPng(
  name: string,
  draw: (renderer: ImageRenderer, design: Design) => readonly Layer[],
): Promise<Uint8Array> {
  const folder = `${readEnvironment().cacheDir}/share-images`;
  if (!isCleared) clearUnused(folder);
  isCleared = true;
  const design = await siteDesign();
  const { language } = settings();
  const key = `${codeKey('src/share-images/share-images.ts')} ${digestOf([design, language])}`;
  return cached(folder, `${name}.png`, key, async () => {
    const renderer = await openImageRenderer();
    return renderer.pngOf(draw(renderer, design), design.colours, design.logo !== undefined);
  });
}

async function siteDesign(): Promise<Design> {
  const { title, description } = settings();
  const words = drawableWords({ title, shortTitle: shortTitle(), description });
  const { colours } = (await providedContent()).content.theme;
  const logo = await siteLogo();
  return {
    ...words,
    ...{ colours: imageColours(colours), ...(logo && { logo }) },
  };
}
