import { describe, expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const textsOf = (text: string) => sentencesIn(text).map(({ text }) => text);

describe('sentencesIn', () => {
  test('parts a paragraph at its full stops', () => {
    expect(textsOf('Rice fell. "Rubber rose," she said. Did tea?')).toEqual([
      'Rice fell.',
      '"Rubber rose," she said.',
      'Did tea?',
    ]);
  });

  test.each([
    'Mr. Kham met Dr. Ivanova on Jan. 5.',
    'The U.S. side and J. Smith were there.',
    'Trade grew by 3.5 per cent.',
    'Highway No. 12 reopened.',
  ])('keeps "%s" whole', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  test('says where each begins', () => {
    expect(sentencesIn('One. Two.').map(({ start }) => start)).toEqual([0, 5]);
  });

  test('finds none in nothing', () => {
    expect(sentencesIn('')).toEqual([]);
  });
});
