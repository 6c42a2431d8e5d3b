import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spelledBackwards } from '../analysis/spelling.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { listWords, type ListedWords } from './word-lists.ts';

const allWords = (files: readonly ListedWords[]) => files.flatMap(({ words }) => words);

describe('listWords', () => {
  test('lists words once, sorted by their first letters and by their last', () => {
    const { forward, backward } = listWords(['road', 'bridge', 'road', 'ລາວວ', 'dams']);
    expect(allWords(forward)).toEqual(['bridge', 'dams', 'road', 'ລາວວ']);
    expect(allWords(backward)).toEqual(['road', 'bridge', 'dams', 'ລາວວ']);
  });

  test('leaves out short words, stop words and numbers, and makes no file of nothing', () => {
    const words = ['gas', '500kv', 'covid19', 'about', ''];
    expect(listWords(words)).toEqual({ forward: [], backward: [] });
  });

  test('divides many words into files, which are found by their first word', () => {
    const word = fc.stringMatching(/^[a-c]{4,9}$/);
    const words = fc.uniqueArray(word, { minLength: 2000, maxLength: 4000 });
    fc.assert(
      fc.property(words, (words) => {
        const { forward, backward } = listWords(words);
        const listed = words.filter((word) => !stopWords.has(word)).sort();
        expect(allWords(forward)).toEqual(listed);
        const reversed = listed.map(spelledBackwards).sort();
        expect(allWords(backward).map(spelledBackwards)).toEqual(reversed);
        expect(forward.length).toBeGreaterThan(1);
        for (const { first, words } of forward) expect(words[0]).toBe(first);
        for (const { first, words } of backward) expect(words[0]).toBe(spelledBackwards(first));
      }),
      { numRuns: 5 },
    );
  });
});
