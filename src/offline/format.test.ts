import { expect, test } from 'vitest';
import { momentInWords, sizeInWords } from './format.ts';

test('a moment has its day in full, and its time', () => {
  expect(momentInWords(new Date(2026, 10, 1, 9, 5).getTime())).toBe('1 November 2026, 09:05');
});

test.each([
  [10, '1 KB'],
  [839_600, '840 KB'],
  [999_700, '1.0 MB'],
  [1_234_000, '1.2 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(sizeInWords(bytes)).toBe(size);
});
