import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseTheme } from '../content/theme.ts';
import { imageColours } from './palette.ts';
import { palettePng } from './palette-png.ts';

const bytesOf = (...hexes: string[]) =>
  new Uint8Array(hexes.flatMap((hex) => [...Buffer.from(hex.slice(1), 'hex'), 255]));

/** Returns the chunks of a PNG by type, with their checksums verified. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

const colours = imageColours(parseTheme('').theme.colours);
const { paper, ink, accent } = colours;
const rgba = bytesOf(paper, ink, accent, '#1d1b1a', paper, paper);
const chunks = chunksOf(palettePng({ width: 2, height: 3, rgba }, colours));

test('has every colour of the palette as it is, and the nearest for others', () => {
  const palette = chunks.get('PLTE')?.toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const drawn = [...rows].map((index, at) => (at % 3 === 0 ? index : `#${palette[index] ?? ''}`));
  expect(drawn).toEqual([0, paper, ink, 0, accent, ink, 0, paper, paper]);
});

test('has its size', () => {
  expect(chunks.get('IHDR')?.toString('hex')).toBe('00000002000000030803000000');
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
});
