import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

test.each([
  ['It grew. It fell.', ['It grew.', 'It fell.']],
  ['It cost US$2.5 million. Who paid?', ['It cost US$2.5 million.', 'Who paid?']],
  ['They paid 3 million U.S. dollars for No. 5 of them.', 1],
  ['', []],
])('sentencesIn(%j)', (paragraph, expected) => {
  const sentences = sentencesIn(paragraph);
  if (typeof expected === 'number') expect(sentences).toHaveLength(expected);
  else expect(sentences).toEqual(expected);
});
