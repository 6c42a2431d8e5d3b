import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [0, '1 kB'],
  [1499, '1 kB'],
  [840_000, '840 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1.2 MB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
