import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spelledBackwards } from '../analysis/spelling.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { listWords } from './word-lists.ts';

const wordsIn = (lists: readonly { words: readonly string[] }[]) =>
  lists.flatMap(({ words }) => words);

describe('listWords', () => {
  test('lists words once, by their first letters and by their last', () => {
    const { forward, backward } = listWords(['road', 'bridge', 'road', 'ລາວວ', 'dams']);
    expect(wordsIn(forward)).toEqual(['bridge', 'dams', 'road', 'ລາວວ']);
    expect(wordsIn(backward)).toEqual(['road', 'bridge', 'dams', 'ລາວວ']);
  });

  test.each(['gas', '500kv', 'covid19', 'about', ''])('leaves out %j', (word) => {
    expect(wordsIn(listWords([word]).forward)).toEqual([]);
  });

  test('makes no file of nothing', () => {
    expect(listWords([])).toEqual({ forward: [], backward: [] });
  });

  test('cuts many words into files, each told by its first word', () => {
    const word = fc.stringMatching(/^[a-c]{4,9}$/);
    const words = fc.uniqueArray(word, { minLength: 2000, maxLength: 4000 });
    fc.assert(
      fc.property(words, (words) => {
        const { forward, backward } = listWords(words);
        const listed = words.filter((word) => !stopWords.has(word)).sort();
        expect(wordsIn(forward)).toEqual(listed);
        expect(wordsIn(backward).map(spelledBackwards)).toEqual(
          listed.map(spelledBackwards).sort(),
        );
        expect(forward.length).toBeGreaterThan(1);
        for (const { first, words } of forward) expect(words[0]).toBe(first);
        for (const { first, words } of backward) expect(words[0]).toBe(spelledBackwards(first));
      }),
      { numRuns: 5 },
    );
  });
});
