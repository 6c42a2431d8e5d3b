import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Changes when the same bytes may be compressed differently. */
export const copyVersion = `brotli ${process.versions.brotli ?? 'none'} level 5`;

/** The end of a copy's name, after the name of the file. */
export const copyEnding = '.br';

/**
 * What a browser loads to show and search pages. Hosts compress other files as they send them: there are
 * as many, and each is loaded rarely.
 */
const hasCopy = /\.(?:html|css|js)$|(?:^|\/)(?:search|compare|pagefind)\/[^/]+\.json$/;

/** A file below this many bytes fits into the packets that any answer takes. */
const smallest = 1024;

/** Returns whether a file of the site has a compressed copy. */
export function isCompressible(file: string, size: number): boolean {
  return size >= smallest && hasCopy.test(file);
}

/** Returns whether a file of the site is a compressed copy of another. */
export function isCompressedCopy(file: string): boolean {
  return file.endsWith(copyEnding);
}

/** Returns the file of a site of which another is a compressed copy; undefined where it is none. */
export function originalOf(
  file: string,
  site: { has: (file: string) => boolean },
): string | undefined {
  const original = file.slice(0, -copyEnding.length);
  return isCompressedCopy(file) && site.has(original) ? original : undefined;
}

/**
 * Returns the bytes of a compressed copy. The window is no larger than the file needs: with the usual one,
 * 2,100 pages take 1.3 times as long.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  const window = Math.ceil(Math.log2(bytes.length + 16));
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, least), most),
    },
  });
}

/** Returns what was compressed. @throws where the bytes are not a copy, or are more than that. */
export function decompress(bytes: Uint8Array, most: number): Uint8Array {
  return brotliDecompressSync(bytes, { maxOutputLength: Math.max(most, 1) });
}
