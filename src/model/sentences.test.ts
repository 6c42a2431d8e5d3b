import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

test('sentencesIn parts a paragraph at its full stops', () => {
  expect(sentencesIn('Rice fell. "Rubber rose," she said. Did tea?')).toEqual([
    { text: 'Rice fell.', start: 0 },
    { text: '"Rubber rose," she said.', start: 11 },
    { text: 'Did tea?', start: 36 },
  ]);
  expect(sentencesIn('')).toEqual([]);
});

test.each([
  'Mr. Kham met Dr. Ivanova on Jan. 5.',
  'The U.S. side and J. Smith were there.',
  'Trade grew by 3.5 per cent.',
  'Highway No. 12 reopened.',
])('sentencesIn keeps "%s" whole', (text) => {
  expect(sentencesIn(text).map(({ text }) => text)).toEqual([text]);
});
