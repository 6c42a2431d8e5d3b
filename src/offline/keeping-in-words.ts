import type { Copy } from './copy.ts';
import { pagesAmong } from './kept-dossier.ts';
import { momentInWords, pagesInWords, sizeInWords } from './format.ts';

/** What a page takes when it is kept, on average, in bytes: measured on the archive's dossiers. */
const typicalPage = 21_000;

/** How much of a dossier is on this device, and what its reader may do about it. */
export interface Keeping {
  /** How many of its pages are not on the device. */
  missing: number;
  state: string;
  /** What the button does next. */
  offer: string;
}

/** @param pages the paths of its pages. */
export function keepingInWords(pages: readonly string[], copies: readonly Copy[]): Keeping {
  const there = new Set(copies.map(({ path }) => path));
  const missing = pages.filter((path) => !there.has(path)).length;
  const kept = pagesAmong(copies);
  if (kept.length === 0) {
    const state = `${pages.length} pages, about ${sizeInWords(pages.length * typicalPage)}.`;
    return { missing, state, offer: 'Keep for reading offline' };
  }
  const bytes = copies.reduce((sum, { bytes }) => sum + bytes, 0);
  if (missing > 0) {
    const state = `${pages.length - missing} of ${pages.length} pages are on this device.`;
    return { missing, state, offer: 'Keep the rest' };
  }
  const oldest = Math.min(...kept.map(({ at }) => at));
  const state = `On this device: ${pagesInWords(kept.length, bytes)}, as of ${momentInWords(oldest)}.`;
  return { missing, state, offer: 'Remove from this device' };
}
