import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('nearest', () => {
  test.each([
    ['trad', ['rail', 'trade'], 'trade'],
    ['hydro-power', ['hydropower', 'wind'], 'hydropower'],
    ['date_note', ['date', 'dateNote'], 'dateNote'],
    ['VNA', ['ppp', 'vna'], 'vna'],
    ['lx', ['ax', 'la'], 'la'],
    ['LX', ['LA', 'LB'], 'LA'],
    ['abc', ['abd'], 'abd'],
    ['abcd', ['abxy'], 'abxy'],
    ['abcdefg', ['abcdexy'], 'abcdexy'],
    ['abcdefgh', ['abcdexyz'], 'abcdexyz'],
    ['railway', ['rail', 'railways'], 'railways'],
    ['abcdef', ['xbcdef', 'abcdxy'], 'xbcdef'],
    ['tradex', ['xtrade', 'tradexy'], 'tradexy'],
  ])('takes %j for the one meant of %j', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  test.each([
    ['energy', ['trade', 'rail']],
    ['xy', ['ab']],
    ['abc', ['axy']],
    ['abcdefg', ['abcdxyz']],
    ['abcdefgh', ['abcdwxyz']],
    ['a', ['b']],
    ['', ['ab']],
    ['trade', []],
  ])('has nothing near %j in %j', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});

describe('didYouMean', () => {
  test('asks, or says nothing', () => {
    expect(didYouMean('trade')).toBe(' Did you mean "trade"?');
    expect(didYouMean(undefined)).toBe('');
  });
});
