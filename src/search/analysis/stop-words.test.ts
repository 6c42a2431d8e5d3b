import { expect, test } from 'vitest';
import { stopWords } from './stop-words.ts';
import { wordsIn } from './tokens.ts';

test('every stop word is spelled as it is read in a text', () => {
  expect(wordsIn([...stopWords].join(' '))).toEqual([...stopWords]);
});
