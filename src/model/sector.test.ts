import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { Sectors } from './sector.ts';

const trade = { id: 'trade', label: 'Trade', mediaTopics: ['20000346'] };

describe('Sectors', () => {
  test('keeps the editors’ order', () => {
    const rail = { ...trade, id: 'rail', words: ['rail', 'train ferry'] };
    expect(Sectors.parse([trade, rail])).toEqual([trade, rail]);
  });

  test.each([
    [{ id: 'Oil & gas' }, '1.id'],
    [{ id: 'con' }, '1.id'],
    [{ id: 'trade' }, '1.id'],
    [{ label: '' }, '1.label'],
    [{ mediaTopics: [] }, '1.mediaTopics'],
    [{ mediaTopics: ['medtop:1'] }, '1.mediaTopics.0'],
    [{ words: [] }, '1.words'],
    [{ words: ['rail', 'rail'] }, '1.words.1'],
    [{ order: 1 }, '1'],
  ])('refuses %j', (change, path) => {
    const { error } = Sectors.safeParse([trade, { ...trade, id: 'rail', ...change }]);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  test('says what is wrong with an id, a repetition or a topic', () => {
    const sectors = [trade, { ...trade, id: 'Oil & gas' }, { ...trade, mediaTopics: ['1'] }];
    expect(messagesOf(Sectors, sectors)).toEqual([
      'expected lower-case words joined by hyphens.',
      'expected the eight digits of a Media Topic.',
      'The sector "trade" is listed twice; remove one.',
    ]);
    expect(issuesOf(Sectors, [trade, trade])).toEqual([['listed-once', '1.id']]);
  });

  test.each(['-oil', 'oil-', 'oil--gas', 'oil gas', 'oil_gas', 'OIL'])('has no id %s', (id) => {
    expect(issuesOf(Sectors, [{ ...trade, id }])).toEqual([['invalid_format', '0.id']]);
  });

  test.each(['a', 'oil-gas', '5-g-2'])('may have the id %s', (id) => {
    expect(issuesOf(Sectors, [{ ...trade, id }])).toEqual([]);
  });

  test.each(['x20000346', '20000346x', '200003461'])('has no media topic %s', (topic) => {
    expect(issuesOf(Sectors, [{ ...trade, mediaTopics: [topic] }])).toHaveLength(1);
  });
});
