import { expect, test } from 'vitest';
import { shareInWords } from './share.ts';

test.each([
  [0.596, '60 per cent of it (our calculation)'],
  [1, '100 per cent of it (our calculation)'],
  [12.5, '1,250 per cent of it (our calculation)'],
])('shareInWords says %d as "%s"', (share, words) => {
  expect(shareInWords(share)).toBe(words);
});
