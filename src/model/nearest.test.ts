import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['trad', ['rail', 'trade'], 'trade'],
  ['date_note', ['date', 'dateNote'], 'dateNote'],
  ['VNA', ['ppp', 'vna'], 'vna'],
  ['LX', ['LA', 'LB'], 'LA'],
  // One edit in three letters, two in seven, three in more.
  ['abc', ['abd'], 'abd'],
  ['abcdefg', ['abcdexy'], 'abcdexy'],
  ['abcdefgh', ['abcdexyz'], 'abcdexyz'],
  // The fewest edits, then the longest shared beginning, then the first.
  ['railway', ['rail', 'railways'], 'railways'],
  ['abcdef', ['xbcdef', 'abcdxy'], 'xbcdef'],
  ['tradex', ['xtrade', 'tradexy'], 'tradexy'],
])('%j means one of %j: %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test.each([
  ['energy', ['trade', 'rail']],
  ['abc', ['axy']],
  ['abcdefg', ['abcdxyz']],
  ['abcdefgh', ['abcdwxyz']],
  ['a', ['b']],
  ['', ['ab']],
  ['trade', []],
])('nothing is near %j in %j', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined();
});
