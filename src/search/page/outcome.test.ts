import { describe, expect, test } from 'vitest';
import { noCounts } from '../engine/facets.ts';
import * as words from '../../text/client/search.ts';
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

/** What the first sentence says. */
const found = (total: number, searched: Partial<words.Searched>, onDevice = false) => {
  const none = { wanted: [], unwanted: [], within: [], openYears: [], excluded: [] };
  return words.found({
    ...{ total, onDevice },
    searched: { ...none, from: undefined, to: undefined, ...searched },
  });
};

const briefing = {
  ...{ url: '', title: '', date: '', source: '', pairs: '', text: '' },
  ...{ edtf: '', sectors: [], excerpt: [] },
};
const near = (count: number) =>
  Array.from({ length: count }, () => ({ result: briefing, missing: ['oil'] }));

describe('the outcome of a search', () => {
  test.each<[string, Partial<words.Searched>]>([
    ['q=coal', { wanted: ['“coal”'] }],
    ['pair=la-vn', { within: ['Laos–Vietnam'] }],
    ['q=-oil+-"wind power"', { unwanted: ['“oil”', '“wind power”'] }],
    [
      'q=coal+"wind power"+-oil+year:2025+-source:tass',
      {
        ...{ wanted: ['“coal”', '“wind power”'], unwanted: ['“oil”'] },
        ...{ within: ['2025'], excluded: ['TASS'] },
      },
    ],
    ['q="wind power" OR solar', { wanted: ['“"wind power" OR solar”'] }],
    ['q=tass.com/economy/1', { wanted: ['“tass.com/economy/1”'] }],
    ['from=2025&to=2025&pair=la-vn', { within: ['Laos–Vietnam', '2025'] }],
    ['from=2025-12&to=2026', { from: 'December 2025', to: '2026' }],
    ['from=2026&to=2025-12', { from: 'December 2025', to: '2026' }],
    ['from=2025-12', { from: 'December 2025' }],
    ['to=2025-12', { to: 'December 2025' }],
    [
      'q=year:2025-+year:2019&pair=la-vn',
      {
        within: ['Laos–Vietnam', '2019'],
        openYears: [words.yearsSince({ first: '2025' })],
      },
    ],
  ])('says of %s what was searched for', (query, searched) => {
    for (const total of [1, 1234]) {
      expect(outcome({ total }, query)).toBe(found(total, searched));
    }
  });

  test('shows nothing of an address that would turn the words around it', () => {
    expect(outcome({ absent: ['b\u2067'] }, 'q=a\u202E\u0007b')).toBe(
      `${found(0, { wanted: ['“ab”'] })} ${words.absent({ words: ['“b”'] })}`,
    );
  });

  test.each(['coal '.repeat(400), 'x'.repeat(2000), '😀'.repeat(500), '"a" '.repeat(300)])(
    'repeats no more than the beginning of a long line',
    (q) => {
      const said = outcome({ absent: Array.from({ length: 60 }, () => q) }, `q=${q}`);
      expect(said.length).toBeLessThan(1200);
      expect(said.isWellFormed()).toBe(true);
      expect(said).toContain(' …');
      expect(said).toContain(words.otherWords({ count: 55 }));
    },
  );

  test('says once what is no year, and that a line was too long', () => {
    expect(outcome({}, 'year=abc').split(words.notADate({ label: 'abc' }))).toHaveLength(2);
    const cut = words.cut({ characters: 500 });
    expect(outcome({}, `q=${'coal '.repeat(200)}`)).toContain(cut);
    expect(outcome({}, 'q=coal')).not.toContain(cut);
  });

  test.each<[Partial<SearchResponse>, string, string]>([
    [
      { replaced: [{ text: 'cole', replacements: ['coal'] }] },
      'q=cole',
      words.alsoSearched({ words: ['coal'] }),
    ],
    [{ absent: ['qwzx'] }, 'q=coal qwzx', words.absent({ words: ['“qwzx”'] })],
    [{ absent: ['qwzx', 'x'] }, 'q=coal qwzx', words.absent({ words: ['“qwzx”', '“x”'] })],
    [{ tooCommon: true }, 'q=of the', words.tooCommon({ words: ['“of the”'] })],
    [{ tooCommon: true }, 'q=%3F -coal', words.nothingToSearchFor({ words: ['“?”'] })],
    [{ complete: false }, 'q=coal', words.searchingEarlier],
    [{ unsearchedYears: ['2016–2025'] }, 'q=coal', words.notSearched({ years: ['2016–2025'] })],
    [{ similarUnknown: true }, 'q=cool', words.similarUnknown],
    [{ nearest: near(1) }, 'q=coal oil', words.partly({ count: 1, isMore: false })],
    [{ nearest: near(4), total: 2 }, 'q=coal oil', words.partly({ count: 4, isMore: true })],
    [{}, 'q=sector:trains', words.unknown({ key: 'sector', label: 'trains' })],
    [{}, 'from=2025-13', words.notADate({ label: '2025-13' })],
  ])('with %j says of %s “%s”', (response, query, sentence) => {
    expect(outcome(response, query)).toContain(sentence);
  });

  test('says that a word occurs nowhere before it says what is near', () => {
    const said = outcome({ absent: ['qwzx'], nearest: near(2) }, 'q=coal qwzx');
    const [absent, partly] = [
      words.absent({ words: ['“qwzx”'] }),
      words.partly({ count: 2, isMore: false }),
    ];
    expect(said).toContain(`${absent} ${partly}`);
  });

  test.each<[boolean, string, Partial<SearchResponse>]>([
    [true, 'q=Le Minh Hung', {}],
    [true, 'q=coal "oil"', {}],
    [false, 'q=coal', {}],
    [false, 'q=coal oil&from=2025', {}],
    [false, 'q=coal oil -gas', {}],
    [false, 'q=coal oil', { notOnDevice: 1, copiedAt: 0 }],
  ])('says that words are nowhere together: %s for %s', (is, query, response) => {
    expect(outcome(response, query).includes(words.nowhereTogether)).toBe(is);
  });

  test('offline says that a copy was searched, and what is missing', () => {
    const copiedAt = new Date(2026, 10, 21, 14, 5).getTime();
    const response = { copiedAt, notOnDevice: 5, unsearchedYears: ['2019–2024', '2025'] };
    const saved = new Date(copiedAt).toLocaleString('en-GB', {
      ...{ dateStyle: 'long', timeStyle: 'short' },
    });
    expect(outcome({ ...response, total: 2 })).toBe(
      [
        found(2, { wanted: ['“coal”'] }, true),
        words.notOnDevice({ count: 5 }),
        words.notDownloaded({ years: ['2019–2024', '2025'] }),
        words.copySearched({ saved }),
      ].join(' '),
    );
  });
});

test.each([
  [['owns'], ['“owns”']],
  [
    ['who', '“wind power”'],
    ['“who”', '“wind power”'],
  ],
])('what a result lacks, %j, is in quotation marks', (missing, quoted) => {
  expect(missingInWords(missing)).toBe(words.missing({ words: quoted }));
});

describe('nextSteps', () => {
  const stepsOf = (query: string, response: Partial<SearchResponse> = {}) =>
    nextSteps(stateOf(query), { ...emptyResponse, ...response }, conditionsOf(query));
  const clear = { label: words.clear, href: '?' };

  test('are without one of the words, without conditions, or to the start', () => {
    const relaxations = [{ omitted: 'rice', total: 4 }];
    const query = 'q=Cambodia+rice+exports&pair=la-vn&sort=date';
    expect(stepsOf(query, { relaxations })).toEqual([
      {
        label: words.withoutWords({ words: '“rice”', total: 4 }),
        href: '?q=Cambodia+exports&pair=la-vn&sort=date',
      },
      { label: words.withoutFilters, href: '?q=Cambodia+rice+exports' },
      clear,
    ]);
    expect(stepsOf(query, { relaxations, nearest: near(4) })).toHaveLength(2);
    for (const query of ['q=coal', 'q=coal&sort=date', 'pair=la-vn']) {
      expect(stepsOf(query)).toEqual([clear]);
    }
  });

  test.each([
    ['q=coal sector:ralways', 'sector', 'ralways', 'Railways', 'coal sector:rail'],
    ['q=coal -source:"tess" x', 'source', 'tess', 'TASS', 'coal -source:tass x'],
    ['q=coal year:2018', 'year', '2018', '2019', 'coal year:2019'],
  ] as const)('offer what was meant in %s', (query, key, label, instead, q) => {
    const [step] = stepsOf(query);
    expect(step?.label).toBe(words.instead({ key, label, instead }));
    expect(new URLSearchParams(step?.href.slice(1)).get('q')).toBe(q);
  });

  test('offer what was meant in an address', () => {
    expect(stepsOf('sector=railway&sector=trade')[0]?.href).toBe('?sector=trade&sector=rail');
  });

  test('leave out a condition without which there are briefings, typed or not', () => {
    const counts = { ...noCounts(), sector: new Map([['trade', 3]]) };
    const labels = stepsOf('q=coal sector:rail from:2025&pair=la-vn', { counts });
    expect(labels).toEqual([
      {
        label: words.withoutFilter({ key: 'sector', label: 'Railways' }),
        href: '?q=coal+from%3A2025&pair=la-vn',
      },
      { label: words.withoutFilters, href: '?q=coal' },
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
