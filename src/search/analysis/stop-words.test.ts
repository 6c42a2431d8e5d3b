import { expect, test } from 'vitest';
import { stopWords } from './stop-words.ts';
import { foldedWords } from './tokens.ts';

test('every stop word is spelled as it is read in a text', () => {
  expect(foldedWords([...stopWords].join(' '))).toEqual([...stopWords]);
});
