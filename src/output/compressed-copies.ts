import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';

export interface Encoding {
  /** In HTTP. */
  name: string;
  /** The end of a copy's name, after the name of the file. */
  ending: string;
  /** Changes when the same bytes may be compressed differently. */
  version: string | undefined;
  /** The levels for files that are made in great numbers, and for those that are few. */
  quick: number;
  best: number;
  compress(bytes: Uint8Array, level: number): Uint8Array;
  /** @throws where the bytes are not compressed in this way, or are more than that. */
  decompress(bytes: Uint8Array, most: number): Uint8Array;
}

/**
 * The levels are measured on 10,000 briefings: brotli 9 would save another 1 % of bytes in 15 times
 * the time, gzip 6 another 3 % in 1.4 times the time.
 */
export const encodings: readonly Encoding[] = [
  {
    ...{ name: 'br', ending: '.br', version: process.versions.brotli, quick: 5, best: 11 },
    compress: brotli,
    decompress: (bytes, most) =>
      brotliDecompressSync(bytes, { maxOutputLength: Math.max(most, 1) }),
  },
  {
    ...{ name: 'gzip', ending: '.gz', version: process.versions.zlib, quick: 4, best: 9 },
    compress: gzip,
    decompress: (bytes, most) => gunzipSync(bytes, { maxOutputLength: Math.max(most, 1) }),
  },
];

/** Images and the packed files of the search index become no smaller. */
const compressible = /\.(?:html|css|js|json|geojson|csv|xml|svg|opml|ics|txt|md|webmanifest)$/;

/** A file below this many bytes fits into the packets that any answer takes. */
const smallest = 1024;

/**
 * Pages of briefings in other formats: few programs ask for one of them, and to compress all would take
 * longer than to write them.
 */
const rarelyLoaded = /(?:^|\/)briefings\/[^/]+\/index\.\w+(?<!html)$/;

/** Returns whether a file of the site has compressed copies. */
export function isCompressible(file: string, size: number): boolean {
  return size >= smallest && compressible.test(file) && !rarelyLoaded.test(file);
}

/** Returns whether a file of the site is a compressed copy of another. */
export function isCompressedCopy(file: string): boolean {
  return encodings.some(({ ending }) => file.endsWith(ending));
}

/** Returns the file of a site of which another is a compressed copy; undefined where it is none. */
export function originalOf(
  file: string,
  site: { has: (file: string) => boolean },
): string | undefined {
  const ending = encodings.find(({ ending }) => file.endsWith(ending))?.ending ?? '';
  const original = file.slice(0, -ending.length);
  return ending !== '' && site.has(original) ? original : undefined;
}

/** Returns the level for a file: scripts, style sheets and the parts of the search are few, and many readers load them. */
export function levelFor(file: string, { quick, best }: Encoding): number {
  return /\.(?:css|js)$|\/search\.json$|^search\/index\.html$/.test(file) ? best : quick;
}

function brotli(bytes: Uint8Array, level: number): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** This byte in the header of a gzip file names the system that made it; 255 names none. */
const systemByte = 9;

function gzip(bytes: Uint8Array, level: number): Uint8Array {
  const packed = gzipSync(bytes, { level });
  packed[systemByte] = 255;
  return packed;
}
