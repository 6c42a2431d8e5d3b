import { describe, expect, test } from 'vitest';
import { outcomeOf, wayOn } from './outcome.ts';
import { parseSearch } from './search-state.ts';

const stateOf = (query: string) => parseSearch(new URLSearchParams(query));

describe('outcomeOf', () => {
  test.each([
    [0, 'q=coal', [], 'No briefings found for “coal”.'],
    [1, 'q=coal', [], '1 briefing found for “coal”.'],
    [1234, 'pair=la-vn', ['Laos–Vietnam'], '1,234 briefings found in Laos–Vietnam.'],
    [2, 'q=+coal+&year=2025', ['2025'], '2 briefings found for “coal” in 2025.'],
  ])('%i for %s', (total, query, conditions, sentence) => {
    expect(outcomeOf(total, stateOf(query), conditions)).toBe(sentence);
  });
});

describe('wayOn', () => {
  test('keeps the words where there are words and conditions, else clears the search', () => {
    expect(wayOn(stateOf('q=coal&pair=la-vn&sort=date'))).toEqual({
      label: 'Search for the same words without conditions',
      href: '?q=coal',
    });
    for (const query of ['q=coal', 'q=coal&sort=date', 'pair=la-vn']) {
      expect(wayOn(stateOf(query))).toEqual({ label: 'Clear the search', href: '?' });
    }
  });
});
