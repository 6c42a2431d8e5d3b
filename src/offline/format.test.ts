import { expect, test } from 'vitest';
import { momentInWords, pagesInWords, sizeInWords } from './format.ts';

test('a moment has its day in full, and its time', () => {
  expect(momentInWords(new Date(2026, 10, 1, 9, 5).getTime())).toBe('1 November 2026, 09:05');
});

test.each([
  [10, '1 KB'],
  [839_600, '840 KB'],
  [999_700, '1.0 MB'],
  [1_234_000, '1.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('pages are counted', () => {
  expect([pagesInWords(1, 31_000), pagesInWords(38, 1_200_000)]).toEqual([
    '1 page, 31 KB',
    '38 pages, 1.2 MB',
  ]);
});
