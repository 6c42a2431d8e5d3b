import { describe, expect, test } from 'vitest';
import { creditAtEnd } from './credit.ts';
import { nameSet } from './name-set.ts';

const isSource = nameSet(['VNA', 'VNS', 'TASS', 'Xinhua', 'VTV24', 'Vientiane Times']);

describe('creditAtEnd', () => {
  test.each([
    ['They met. — VNA/VNS', ['VNA', 'VNS'], '— VNA/VNS'],
    ['They met. /TASS/', ['TASS'], '/TASS/'],
    ['They met (Xinhua).', ['Xinhua'], '(Xinhua).'],
    ['Source: VNA', ['VNA'], 'Source: VNA'],
    [
      'They met. VIENTIANE TIMES/ASIA NEWS',
      ['VIENTIANE TIMES', 'ASIA NEWS'],
      'VIENTIANE TIMES/ASIA NEWS',
    ],
    ['They met. VTV24', ['VTV24'], 'VTV24'],
  ])('reads "%s"', (block, names, words) => {
    expect(creditAtEnd(block, isSource)).toEqual({
      names,
      words,
      length: expect.any(Number) as number,
    });
    const { length = 0 } = creditAtEnd(block, isSource) ?? {};
    expect(block.slice(-length).trim()).toBe(words);
  });

  test.each(['They met (in Hanoi).', 'They met — gladly', 'They met. Somebody Else'])(
    'takes no other words for one: "%s"',
    (block) => {
      expect(creditAtEnd(block, isSource)).toBeUndefined();
    },
  );

  test('comes to an end with a line of capitals, in whichever words they could be parted', () => {
    expect(creditAtEnd(`${'A'.repeat(60)}!`, isSource)).toBeUndefined();
    expect(creditAtEnd(`${'A.'.repeat(7000)}!`, isSource)).toBeUndefined();
  });
});
