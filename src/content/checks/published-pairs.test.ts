import { describe, expect, test } from 'vitest';
import { publishedPairs } from './published-pairs.ts';

describe('publishedPairs', () => {
  test('are those of all briefings, broken ones, too, but no drafts', () => {
    const briefings = [
      { sound: { countries: ['VN', 'LA'] } },
      { sound: { countries: ['VN', 'LA', 'TH'] } },
      { sound: { countries: ['RU', 'CN'], draft: true } },
      { sound: { countries: ['MM'] } },
      {},
    ];
    expect([...publishedPairs(briefings)]).toEqual(['la-vn', 'la-th', 'th-vn']);
    expect(publishedPairs(briefings)).toBe(publishedPairs(briefings));
  });
});
