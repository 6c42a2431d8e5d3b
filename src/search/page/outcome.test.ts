import { describe, expect, test } from 'vitest';
import { noCounts } from '../engine/facets.ts';
import { emptyResponse, type SearchResponse } from '../engine/protocol.ts';
import { parseQuery } from '../parse-query.ts';
import { parseSearch } from '../search-state.ts';
import { conditionsIn } from './conditions.ts';
import type { FilterValue } from './filter-values.ts';
import { mayFindMore, missingInWords, nextSteps, outcomeOf } from './outcome.ts';

const offered: FilterValue[] = [
  { key: 'pair', value: 'la-vn', label: 'Laos–Vietnam' },
  { key: 'sector', value: 'rail', label: 'Railways' },
  { key: 'source', value: 'tass', label: 'TASS' },
  { key: 'year', value: '2025', label: '2025' },
  { key: 'year', value: '2019', label: '2019' },
];

const stateOf = (query: string) => parseSearch(new URLSearchParams(query));
const conditionsOf = (query: string) => {
  const state = stateOf(query);
  return conditionsIn(state, parseQuery(state.q).conditions, offered);
};
const outcome = (response: Partial<SearchResponse>, query = 'q=coal') =>
  outcomeOf({ ...emptyResponse, ...response }, parseQuery(stateOf(query).q), conditionsOf(query));

const briefing = {
  ...{ url: '', title: '', date: '', source: '', pairs: '', text: '' },
  ...{ sectors: [], excerpt: [] },
};
const near = (count: number) =>
  Array.from({ length: count }, () => ({ result: briefing, missing: ['oil'] }));

describe('the outcome of a search', () => {
  test.each([
    [0, 'q=coal', 'No briefings found for “coal”.'],
    [1, 'q=coal', '1 briefing found for “coal”.'],
    [1234, 'pair=la-vn', '1,234 briefings found in Laos–Vietnam.'],
    [2, 'q=-oil+-"wind power"', '2 briefings found without “oil”, “wind power”.'],
    [
      ...([0, 'q=coal+"wind power"+-oil+year:2025+-source:tass'] as const),
      'No briefings found for “coal”, “wind power” without “oil” in 2025, leaving out TASS.',
    ],
    [1, 'q="wind power" OR solar', '1 briefing found for “"wind power" OR solar”.'],
    [1, 'q=tass.com/economy/1', '1 briefing found for “tass.com/economy/1”.'],
  ])('%i for %s', (total, query, sentence) => {
    expect(outcome({ total }, query)).toBe(sentence);
  });

  test('shows nothing of an address that would turn the words around it', () => {
    expect(outcome({ absent: ['b\u2067'] }, 'q=a\u202E\u0007b')).toBe(
      'No briefings found for “ab”. No briefing has “b”.',
    );
  });

  test.each(['coal '.repeat(400), 'x'.repeat(2000), '😀'.repeat(500), '"a" '.repeat(300)])(
    'repeats no more than the beginning of a long line',
    (q) => {
      const words = outcome({ absent: Array.from({ length: 60 }, () => q) }, `q=${q}`);
      expect(words.length).toBeLessThan(1200);
      expect(words.isWellFormed()).toBe(true);
      expect(words).toContain(' …');
    },
  );

  test('says once what is no year, and that a line was too long', () => {
    expect(outcome({}, 'year=abc').match(/“abc” is not a date/g)).toHaveLength(1);
    expect(outcome({}, `q=${'coal '.repeat(200)}`)).toContain('Only the first 500 characters');
    expect(outcome({}, 'q=coal')).not.toContain('Only the first');
  });

  test.each<[Partial<SearchResponse>, string, string]>([
    [
      { replaced: [{ text: 'cole', replacements: ['coal'] }] },
      'q=cole',
      'Also searched for: coal.',
    ],
    [{ absent: ['qwzx'] }, 'q=coal qwzx', 'No briefing has “qwzx”.'],
    [{ absent: ['qwzx', 'xzwq'] }, 'q=coal qwzx', 'No briefing has “qwzx” or “xzwq”.'],
    [{ tooCommon: true }, 'q=of the', '“of the” is too common'],
    [{ tooCommon: true }, 'q=%3F -coal', '“?” has no letters or numbers'],
    [{ complete: false }, 'q=coal', 'Searching'],
    [{ unsearchedYears: ['2016–2025'] }, 'q=coal', '2016–2025 could not be searched'],
    [{ similarUnknown: true }, 'q=cool', 'Similar words could not be looked up'],
    [{ nearest: near(1) }, 'q=coal oil', '1 has some of the words.'],
    [{ nearest: near(4), total: 2 }, 'q=coal oil', '4 more have some of the words.'],
    [{}, 'q=sector:trains', '“trains” is not a sector in this archive.'],
    [{}, 'from=2025-13', 'found. “2025-13” is not a date'],
  ])('with %j says of %s “%s”', (response, query, words) => {
    expect(outcome(response, query)).toContain(words);
  });

  test('says that a word occurs nowhere before it says what is near', () => {
    const words = outcome({ absent: ['qwzx'], nearest: near(2) }, 'q=coal qwzx');
    expect(words.indexOf('“qwzx”.')).toBeLessThan(words.indexOf('2 have'));
  });

  test.each<[boolean, string, Partial<SearchResponse>]>([
    [true, 'q=Le Minh Hung', {}],
    [true, 'q=coal "oil"', {}],
    [false, 'q=coal', {}],
    [false, 'q=coal oil&from=2025', {}],
    [false, 'q=coal oil -gas', {}],
    [false, 'q=coal oil', { notOnDevice: 1, copiedAt: 0 }],
  ])('says that words are nowhere together: %s for %s', (is, query, response) => {
    expect(outcome(response, query).includes('all of these words')).toBe(is);
  });

  test('offline says that a copy was searched, and what is missing', () => {
    const copiedAt = new Date(2026, 10, 21, 14, 5).getTime();
    const response = { copiedAt, notOnDevice: 5, unsearchedYears: ['2019–2024', '2025'] };
    expect(outcome({ ...response, total: 2 })).toBe(
      '2 briefings found on this device for “coal”. 5 more match, but cannot be shown here. Not wholly on this device, and not searched: 2019–2024, 2025. Searched in the copy of 21 November 2026 at 14:05.',
    );
  });
});

test.each([
  [['owns'], 'Without “owns”'],
  [['who', 'owns', '“wind power”'], 'Without “who”, “owns” and “wind power”'],
])('a result that lacks %j is “%s”', (missing, words) => {
  expect(missingInWords(missing)).toBe(words);
});

describe('nextSteps', () => {
  const stepsOf = (query: string, response: Partial<SearchResponse> = {}) =>
    nextSteps(stateOf(query), { ...emptyResponse, ...response }, conditionsOf(query));
  const clear = { label: 'Clear the search', href: '?' };

  test('are without one of the words, without conditions, or to the start', () => {
    const relaxations = [{ omitted: 'rice', total: 4 }];
    const query = 'q=Cambodia+rice+exports&pair=la-vn&sort=date';
    expect(stepsOf(query, { relaxations })).toEqual([
      { label: 'Without “rice”: 4 briefings', href: '?q=Cambodia+exports&pair=la-vn&sort=date' },
      {
        label: 'Search for the same words without conditions',
        href: '?q=Cambodia+rice+exports',
      },
      clear,
    ]);
    expect(stepsOf(query, { relaxations, nearest: near(4) })).toHaveLength(2);
    for (const query of ['q=coal', 'q=coal&sort=date', 'pair=la-vn']) {
      expect(stepsOf(query)).toEqual([clear]);
    }
  });

  test.each([
    ['q=coal sector:ralways', 'Sector “Railways” instead of “ralways”', 'coal sector:rail'],
    ['q=coal -source:"tess" x', 'Source “TASS” instead of “tess”', 'coal -source:tass x'],
    ['q=coal year:2018', 'Year “2019” instead of “2018”', 'coal year:2019'],
  ])('offer what was meant in %s', (query, label, q) => {
    const [step] = stepsOf(query);
    expect(step?.label).toBe(label);
    expect(new URLSearchParams(step?.href.slice(1)).get('q')).toBe(q);
  });

  test('offer what was meant in an address', () => {
    expect(stepsOf('sector=railway&sector=trade')[0]?.href).toBe('?sector=trade&sector=rail');
  });

  test('leave out a condition without which there are briefings, typed or not', () => {
    const counts = { ...noCounts(), sector: new Map([['trade', 3]]) };
    const labels = stepsOf('q=coal sector:rail from:2025&pair=la-vn', { counts });
    expect(labels).toEqual([
      { label: 'Without “Sector: Railways”', href: '?q=coal+from%3A2025&pair=la-vn' },
      { label: 'Search for the same words without conditions', href: '?q=coal' },
      clear,
    ]);
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
    ['"wind power" OR  solar ferry', '“wind power” OR solar', 'ferry'],
    ['coal|gas ferry', 'coal OR gas', 'ferry'],
  ])('take out of the line %j no more than %j', (q, omitted, left) => {
    const relaxations = [{ omitted, total: 1 }];
    const steps = nextSteps({ ...stateOf(''), q }, { ...emptyResponse, relaxations });
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
