import { describe, expect, test } from 'vitest';
import { isLackingLine, outcomeOf, waysOn } from './outcome.ts';
import { parseSearch } from '../search-state.ts';

const stateOf = (query: string) => parseSearch(new URLSearchParams(query));
const found = {
  total: 0,
  complete: true,
  tooCommon: false,
  alsoSearched: [],
  absent: [],
  unheld: 0,
  unreached: [],
  unguessed: false,
};

describe('outcomeOf', () => {
  test.each([
    [0, 'coal', [], 'No briefings found for “coal”.'],
    [1, 'coal', [], '1 briefing found for “coal”.'],
    [1234, '', ['Laos–Vietnam'], '1,234 briefings found in Laos–Vietnam.'],
    [2, 'coal', ['2025'], '2 briefings found for “coal” in 2025.'],
  ])('%i for “%s” in %j', (total, words, conditions, sentence) => {
    expect(outcomeOf({ ...found, total }, words, conditions)).toBe(sentence);
  });

  test('lets nothing in an address turn the words around it', () => {
    expect(outcomeOf({ ...found, absent: ['b\u2067'] }, 'a\u202E\u0007b', [])).toBe(
      'No briefings found for “ab”. No briefing has “b”.',
    );
  });

  test('says what was searched instead, and what occurs nowhere', () => {
    const also = [{ said: 'hydorpower', instead: ['hydropower'] }];
    expect(outcomeOf({ ...found, total: 3, alsoSearched: also }, 'hydorpower', [])).toBe(
      '3 briefings found for “hydorpower”. Also searched: hydropower.',
    );
    expect(outcomeOf({ ...found, absent: ['qwzx'] }, 'coal qwzx', [])).toBe(
      'No briefings found for “coal qwzx”. No briefing has “qwzx”.',
    );
    expect(outcomeOf({ ...found, tooCommon: true }, 'of the', [])).toBe(
      '“of the” is too common to be searched for; add another word.',
    );
    expect(outcomeOf({ ...found, tooCommon: true }, '% -coal', [])).toBe(
      '“%” is no word to search for.',
    );
  });

  test('says that words which all occur do so nowhere together', () => {
    expect(outcomeOf(found, 'Le Minh Hung', [])).toBe(
      'No briefings found for “Le Minh Hung”. No briefing has all of these words.',
    );
    for (const [q, conditions] of [
      ['coal', []],
      ['coal oil', ['2025']],
      ['coal oil -gas', []],
    ] as const) {
      expect(outcomeOf(found, q, conditions)).not.toContain('all of these words');
    }
  });

  test('names phrases and unwanted words', () => {
    expect(outcomeOf(found, 'coal "wind power" -oil year:2025', ['2025'])).toBe(
      'No briefings found for “coal”, “wind power” without “oil” in 2025.',
    );
    expect(outcomeOf({ ...found, total: 2 }, '-oil -"wind power"', [])).toBe(
      '2 briefings found without “oil”, “wind power”.',
    );
  });

  test('says what was not searched, or not yet', () => {
    expect(outcomeOf({ ...found, total: 7, complete: false }, 'coal', [])).toContain('Searching');
    expect(outcomeOf({ ...found, unreached: ['2016–2025'] }, 'coal', [])).toContain(
      '2016–2025 could not be searched',
    );
    expect(outcomeOf({ ...found, unguessed: true }, 'cool', [])).toContain(
      'Similar words could not be looked up',
    );
  });
});

describe('a search without a line', () => {
  const copiedAt = new Date(2026, 10, 21, 14, 5).getTime();

  test('says that it was made on this device, in a copy, and which years are missing', () => {
    const answer = { ...found, copiedAt, total: 2, unheld: 5, unreached: ['2019–2024', '2025'] };
    expect(outcomeOf(answer, 'coal', [])).toBe(
      '2 briefings found on this device for “coal”. 5 more match, but cannot be shown here. Not wholly on this device, and not searched: 2019–2024, 2025. Searched in the copy of 21 November 2026, 14:05.',
    );
  });

  test('does not say that words are nowhere together where some briefings cannot be shown', () => {
    const words = outcomeOf({ ...found, copiedAt, unheld: 1 }, 'coal oil', []);
    expect(words).not.toContain('all of these words');
  });
});

describe('waysOn', () => {
  test('are without one of the words, without conditions, or to the start', () => {
    const without = [{ said: 'rice', total: 4, q: 'Cambodia exports' }];
    expect(waysOn(stateOf('q=Cambodia+rice+exports&pair=la-vn&sort=date'), { without })).toEqual([
      { label: 'Without “rice”: 4 briefings', href: '?q=Cambodia+exports&pair=la-vn&sort=date' },
      {
        label: 'Search for the same words without conditions',
        href: '?q=Cambodia+rice+exports',
      },
      { label: 'Clear the search', href: '?' },
    ]);
    for (const query of ['q=coal', 'q=coal&sort=date', 'pair=la-vn']) {
      expect(waysOn(stateOf(query), { without: [] })).toEqual([
        { label: 'Clear the search', href: '?' },
      ]);
    }
  });
});

describe('isLackingLine', () => {
  test.each([
    [false, {}],
    [true, { copiedAt: Date.UTC(2026, 10, 21) }],
    [true, { unreached: ['2024'] }],
    [true, { unguessed: true }],
  ])('is %s of %j', (isLacking, what) => {
    expect(isLackingLine({ ...found, ...what })).toBe(isLacking);
  });
});
