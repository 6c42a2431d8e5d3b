import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodings, isCompressible } from './compressed-copies.ts';

const unpack = { '.br': brotliDecompressSync, '.gz': gunzipSync } as Record<
  string,
  (bytes: Uint8Array) => Buffer
>;
const words = Buffer.from('ສະບາຍດີ '.repeat(500));

describe('an encoding', () => {
  test.each(encodings)('$ending is unpacked to the same bytes at any level', (encoding) => {
    for (const level of [encoding.quick, encoding.best]) {
      const packed = encoding.compress(words, level);
      expect(packed.length).toBeLessThan(words.length / 10);
      expect(unpack[encoding.ending]?.(packed)).toEqual(words);
    }
  });

  test('gives the same gzip file on every system', () => {
    const gzip = encodings.find(({ ending }) => ending === '.gz');
    const [, , , , ...rest] = gzip?.compress(words, 4) ?? [];
    expect(rest.slice(0, 6)).toEqual([0, 0, 0, 0, expect.any(Number), 255]);
  });
});

describe('isCompressible', () => {
  test.each([
    ['index.html', true],
    ['_astro/list.Cd34.css', true],
    ['feed.xml', true],
    ['pairs/la-vn/calendar.ics', true],
    ['pairs/la-vn/index.json', true],
    ['pairs/la-vn/index.md', true],
    ['briefings/talks/index.html', true],
    ['briefings/talks/index.json', false],
    ['vi/briefings/talks/index.md', false],
    ['picture.png', false],
    ['pagefind/lexicon.344a368c2b.pack', false],
    ['pagefind/wasm.en.pagefind', false],
    ['index.html.br', false],
    ['_headers', false],
  ])('says of %s: %s', (file, expected) => {
    expect(isCompressible(file, 5000)).toBe(expected);
  });

  test('is false of a file that fits into a few packets', () => {
    expect([isCompressible('a.csv', 1023), isCompressible('a.csv', 1024)]).toEqual([false, true]);
  });
});
