import { constants, crc32, deflateSync } from 'node:zlib';
import type { ImageColours } from './palette.ts';

/** An image, pixel by pixel. */
interface Pixels {
  width: number;
  height: number;
  /** Four bytes per pixel: red, green, blue, and 255 for opaque. */
  rgba: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bitDepth = 8;
const indexedColour = 3;

/** How many shades there are between paper and each colour, for smooth edges. */
const shades = { ink: 8, accent: 8, soft: 4, rule: 2 };

/** How many other colours are kept: those of a logo and of its edges. */
const mostOthers = 64;

/**
 * Returns a PNG (https://www.w3.org/TR/png-3/) in the colours of the palette and their shades: a
 * quarter of the size of true colour. It is compressed by run lengths only, so that every version of
 * zlib makes the same file.
 *
 * @param hasOthers whether there are other colours, too, of which those that are most often are kept.
 */
export function palettePng(
  { width, height, rgba }: Pixels,
  colours: ImageColours,
  hasOthers = false,
): Buffer {
  const shaded = paletteOf(colours);
  const palette = hasOthers ? [...shaded, ...mostOften(rgba, mostOthers)] : shaded;
  const rows = rowsOf({ width, height, rgba }, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, indexedColour], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** Returns indices in the palette, row by row, each row after a zero: the number of no filter. */
function rowsOf({ width, height, rgba }: Pixels, palette: readonly Colour[]): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const bytes = Buffer.from(rgba.buffer, rgba.byteOffset, 4 * width * height);
  const indices = new Map<number | undefined, number>();
  for (let row = 0; row < height; row++) {
    const end = (row + 1) * width;
    const [above, here] = [4 * (end - 2 * width), 4 * (end - width)];
    if (row > 0 && bytes.compare(bytes, above, here, here, 4 * end) === 0) {
      const first = row * (width + 1);
      rows.copyWithin(first, first - width - 1, first);
      continue;
    }
    for (let at = row * width; at < end;) {
      const pixel = pixels[at];
      const start = at;
      while (at < end && pixels[at] === pixel) at++;
      const index = indices.get(pixel) ?? nearestTo(rgba.subarray(4 * start), palette);
      indices.set(pixel, index);
      rows.fill(index, start + row + 1, at + row + 1);
    }
  }
  return rows;
}

function nearestTo([red = 0, green = 0, blue = 0]: Uint8Array, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function paletteOf(colours: ImageColours): Colour[] {
  const paper = colourOf(colours.paper);
  const shaded = Object.entries(shades).flatMap(([name, count]) => {
    const full = colourOf(colours[name as keyof typeof shades]);
    return Array.from({ length: count }, (_, index) => blend(paper, full, (index + 1) / count));
  });
  return [paper, ...shaded];
}

/** Returns the colours of an image that have most pixels, of as many the darker first. */
function mostOften(rgba: Uint8Array, count: number): Colour[] {
  const pixels = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at, at + 3);
    const colour = (red << 16) | (green << 8) | blue;
    pixels.set(colour, (pixels.get(colour) ?? 0) + 1);
  }
  return [...pixels]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
    .slice(0, count)
    .map(([colour]) => partsOf(colour));
}

function blend(from: Colour, to: Colour, share: number): Colour {
  const part = (of: 0 | 1 | 2) => Math.round(from[of] + (to[of] - from[of]) * share);
  return [part(0), part(1), part(2)];
}

function colourOf(hex: string): Colour {
  return partsOf(parseInt(hex.slice(1), 16));
}

function partsOf(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
