import { afterEach, expect, test } from 'vitest';
import { setMainLanguage, pageLanguage } from '../text/language.ts';
import { momentInWords, sizeInWords } from './format.ts';

const before = pageLanguage();
afterEach(() => setMainLanguage(before));

test.each([
  ['en-GB', '1 November 2026 at 09:05'],
  ['en-US', 'November 1, 2026 at 9:05 AM'],
])('a moment in %s has its day in full, and its time', (language, moment) => {
  setMainLanguage(language);
  const words = momentInWords(new Date(2026, 10, 1, 9, 5).getTime());
  expect(words.replace(/\s/g, ' ')).toBe(moment);
});

test.each([
  [10, '1 KB'],
  [839_600, '840 KB'],
  [999_700, '1.0 MB'],
  [1_234_000, '1.2 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(sizeInWords(bytes)).toBe(size);
});
