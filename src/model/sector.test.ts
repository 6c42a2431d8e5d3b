import { describe, expect, test } from 'vitest';
import { Sectors } from './sector.ts';

const trade = { id: 'trade', label: 'Trade', mediaTopics: ['20000346'] };

describe('Sectors', () => {
  test('keeps the editors’ order', () => {
    const rail = { ...trade, id: 'rail' };
    expect(Sectors.parse([trade, rail])).toEqual([trade, rail]);
  });

  test.each([
    [{ id: 'Oil & gas' }, '1.id'],
    [{ id: 'con' }, '1.id'],
    [{ id: 'trade' }, '1.id'],
    [{ label: '' }, '1.label'],
    [{ mediaTopics: [] }, '1.mediaTopics'],
    [{ mediaTopics: ['medtop:1'] }, '1.mediaTopics.0'],
    [{ order: 1 }, '1'],
  ])('refuses %j', (change, path) => {
    const { error } = Sectors.safeParse([trade, { ...trade, id: 'rail', ...change }]);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
