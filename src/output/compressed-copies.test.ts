import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compress, isCompressible } from './compressed-copies.ts';

test.each([0, 1, 5000, 3_000_000])('%i characters are unpacked to the same bytes', (length) => {
  const words = Buffer.from('ສະບາຍດີ '.repeat(length / 8));
  const packed = compress(words);
  expect(packed.length).toBeLessThan(Math.max(words.length / 10, 20));
  expect(brotliDecompressSync(packed)).toEqual(words);
});

describe('isCompressible', () => {
  test.each([
    ['index.html', true],
    ['_astro/list.Cd34.css', true],
    ['briefings/talks/index.html', true],
    ['vi/search/suggestions.json', true],
    ['pagefind/search.json', true],
    ['feed.xml', false],
    ['pairs/la-vn/calendar.ics', false],
    ['pairs/la-vn/index.json', false],
    ['data/briefings.json', false],
    ['picture.png', false],
    ['pagefind/lexicon.344a368c2b.pack', false],
    ['pagefind/wasm.en.pagefind', false],
    ['index.html.br', false],
    ['_headers', false],
  ])('says of %s: %s', (file, expected) => {
    expect(isCompressible(file, 5000)).toBe(expected);
  });

  test('is false of a file that fits into a few packets', () => {
    expect([isCompressible('a.css', 1023), isCompressible('a.css', 1024)]).toEqual([false, true]);
  });
});
