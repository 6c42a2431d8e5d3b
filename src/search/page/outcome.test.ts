import { describe, expect, test } from 'vitest';
import { emptyResponse, type SearchResponse } from '../engine/protocol.ts';
import { parseQuery } from '../parse-query.ts';
import { parseSearch } from '../search-state.ts';
import { mayFindMore, nextSteps, outcomeOf } from './outcome.ts';

const stateOf = (query: string) => parseSearch(new URLSearchParams(query));
const outcome = (response: Partial<SearchResponse>, q = 'coal', labels: string[] = []) =>
  outcomeOf(
    { ...emptyResponse, ...response },
    parseQuery(q),
    labels.map((label) => ({ key: 'pair', values: [label], label })),
  );

describe('the outcome of a search', () => {
  test.each([
    [0, 'coal', [], 'No briefings found for “coal”.'],
    [1, 'coal', [], '1 briefing found for “coal”.'],
    [1234, '', ['Laos–Vietnam'], '1,234 briefings found in Laos–Vietnam.'],
    [2, '-oil -"wind power"', [], '2 briefings found without “oil”, “wind power”.'],
    [
      ...([0, 'coal "wind power" -oil year:2025', ['2025']] as const),
      'No briefings found for “coal”, “wind power” without “oil” in 2025.',
    ],
  ])('%i for “%s” in %j', (total, q, conditions, sentence) => {
    expect(outcome({ total }, q, [...conditions])).toBe(sentence);
  });

  test('shows nothing of an address that would turn the words around it', () => {
    expect(outcome({ absent: ['b\u2067'] }, 'a\u202E\u0007b')).toBe(
      'No briefings found for “ab”. No briefing has “b”.',
    );
  });

  test.each<[Partial<SearchResponse>, string, string]>([
    [{ replaced: [{ text: 'cole', replacements: ['coal'] }] }, 'cole', 'Also searched: coal.'],
    [{ absent: ['qwzx'] }, 'coal qwzx', 'No briefing has “qwzx”.'],
    [{ tooCommon: true }, 'of the', '“of the” is too common'],
    [{ tooCommon: true }, '% -coal', '“%” is no word'],
    [{ complete: false }, 'coal', 'Searching'],
    [{ unsearchedYears: ['2016–2025'] }, 'coal', '2016–2025 could not be searched'],
    [{ similarUnknown: true }, 'cool', 'Similar words could not be looked up'],
  ])('with %j says of %j “%s”', (response, q, words) => {
    expect(outcome(response, q)).toContain(words);
  });

  test.each<[boolean, string, string[], Partial<SearchResponse>]>([
    [true, 'Le Minh Hung', [], {}],
    [true, 'coal "oil"', [], {}],
    [false, 'coal', [], {}],
    [false, 'coal oil', ['2025'], {}],
    [false, 'coal oil -gas', [], {}],
    [false, 'coal oil', [], { notOnDevice: 1, copiedAt: 0 }],
  ])('says that words are nowhere together: %s for “%s” in %j', (is, q, conditions, response) => {
    expect(outcome(response, q, conditions).includes('all of these words')).toBe(is);
  });

  test('offline says that a copy was searched, and what is missing', () => {
    const copiedAt = new Date(2026, 10, 21, 14, 5).getTime();
    const response = { copiedAt, notOnDevice: 5, unsearchedYears: ['2019–2024', '2025'] };
    expect(outcome({ ...response, total: 2 })).toBe(
      '2 briefings found on this device for “coal”. 5 more match, but cannot be shown here. Not wholly on this device, and not searched: 2019–2024, 2025. Searched in the copy of 21 November 2026, 14:05.',
    );
  });
});

describe('nextSteps', () => {
  test('are without one of the words, without conditions, or to the start', () => {
    const relaxations = [{ omitted: 'rice', total: 4 }];
    const state = stateOf('q=Cambodia+rice+exports&pair=la-vn&sort=date');
    expect(nextSteps(state, relaxations)).toEqual([
      { label: 'Without “rice”: 4 briefings', href: '?q=Cambodia+exports&pair=la-vn&sort=date' },
      {
        label: 'Search for the same words without conditions',
        href: '?q=Cambodia+rice+exports',
      },
      { label: 'Clear the search', href: '?' },
    ]);
    for (const query of ['q=coal', 'q=coal&sort=date', 'pair=la-vn']) {
      expect(nextSteps(stateOf(query), [])).toEqual([{ label: 'Clear the search', href: '?' }]);
    }
  });

  test.each([
    ['seaside sea', 'sea', 'seaside'],
    ['sea seaside', 'seaside', 'sea'],
    ['ferry "nuclear power"', 'ferry', '"nuclear power"'],
    ['ferry "nuclear power"', '“nuclear power”', 'ferry'],
    ['“ nuclear power ” ferry', '“nuclear power”', 'ferry'],
    ['sector:sea sea fleet ferry', 'sea', 'sector:sea fleet ferry'],
    ['source:fleet fleet coal', 'fleet', 'source:fleet coal'],
    ['66% ferry', '66%', 'ferry'],
    ['66  per cent ferry', '66 per cent', 'ferry'],
    ['66  per cent ferry', 'ferry', '66 per cent'],
  ])('take out of the line %j no more than %j', (q, omitted, left) => {
    const steps = nextSteps({ ...stateOf(''), q }, [{ omitted, total: 1 }]);
    expect(new URLSearchParams(steps[0]?.href.slice(1)).get('q')).toBe(left);
  });
});

test.each([
  [false, {}],
  [true, { copiedAt: Date.UTC(2026, 10, 21) }],
  [true, { unsearchedYears: ['2024'] }],
  [true, { similarUnknown: true }],
])('a search may find more over a better connection: %s of %j', (may, response) => {
  expect(mayFindMore({ ...emptyResponse, ...response })).toBe(may);
});
