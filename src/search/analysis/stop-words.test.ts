import { expect, test } from 'vitest';
import { stopWords } from './stop-words.ts';
import { tokensIn } from './tokens.ts';

test.each(['the', 'of', 'and', 'between', 'what', 's', 'to', 'your'])(
  '“%s” is too common',
  (word) => {
    expect(stopWords.has(word)).toBe(true);
  },
);

test.each(['power', 'new', 'no', 'may', 'us', 'lam', 'million', ''])(
  '“%s” is asked for',
  (word) => {
    expect(stopWords.has(word)).toBe(false);
  },
);

test('every stop word is spelled as it is read in a text', () => {
  const read = tokensIn([...stopWords].join(' ')).map(({ text }) => text);
  expect(read).toEqual([...stopWords]);
});
