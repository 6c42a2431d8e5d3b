import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { archiveOf } from './archive.ts';
import {
  countReportsOf,
  countriesNamed,
  longestFirst,
  matrixOf,
  organisationTally,
  overviewOf,
  pairTally,
  peopleTally,
} from './overview.ts';

const grid = published('grid', '2026-02-05', {
  people: [{ person: 'lam' }, { person: 'son', office: 'Minister' }],
  organisations: ['evn', 'edl'],
});
const rail = published('rail', '2026-02-05', {
  mentions: ['CN'],
  people: ['General Secretary', 'Chairman'].map((office) => ({ person: 'lam', office })),
  organisations: ['evn'],
});
const gas = published('gas', '2025-10-16~', {
  countries: ['RU', 'VN'],
  people: [
    { person: 'lam', office: 'President' },
    { person: 'dien', office: 'Minister' },
  ],
});
const forum = published('forum', '2019', { countries: ['LA', 'RU', 'VN'] });
const archive = archiveOf([forum, gas, rail, grid]);

test('overviewOf counts a list and dates its newest briefing, if it has any', () => {
  expect(overviewOf(archive.pairs, ['la-vn', 'cn-vn'])).toEqual([
    { id: 'la-vn', count: 3, newest: '2026-02-05' },
    { id: 'cn-vn', count: 0, newest: undefined },
  ]);
});

test('longestFirst orders equals by id', () => {
  const ids = longestFirst(overviewOf(archive.pairs)).map(({ id }) => id);
  expect(ids).toEqual(['la-vn', 'ru-vn', 'la-ru']);
});

test('countReportsOf distinguishes what a source published from what it wrote for others', () => {
  const briefings = [{}, { source: 'vna', agency: 'vns' }, { agency: 'vns' }].map((change, at) =>
    published(`b${at}`, '2026-02-05', change),
  );
  expect(countReportsOf('vns', briefings)).toEqual({ published: 2, written: 1 });
});

test('pairTally counts only the pairs of the country', () => {
  expect(pairTally(archive.countries.get('LA') ?? [], 'LA')).toEqual([
    { id: 'la-vn', count: 3 },
    { id: 'la-ru', count: 1 },
  ]);
});

test('peopleTally counts briefings and has the latest office that is known', () => {
  expect(peopleTally([grid, rail, gas])).toEqual([
    { id: 'lam', count: 3, office: 'General Secretary' },
    { id: 'dien', count: 1, office: 'Minister' },
    { id: 'son', count: 1, office: 'Minister' },
  ]);
});

test('organisationTally has the most frequent first', () => {
  expect(organisationTally([grid, rail])).toEqual([
    { id: 'evn', count: 2 },
    { id: 'edl', count: 1 },
  ]);
});

test('countriesNamed has those that are only mentioned', () => {
  expect([...countriesNamed(archive)].sort()).toEqual(['CN', 'LA', 'RU', 'VN']);
});

describe('matrixOf', () => {
  /** Which countries are shown of an archive with so many briefings on Vietnam and each of them. */
  const shown = (limit: number, numbers: Record<string, number>) => {
    const briefings = Object.entries(numbers).flatMap(([partner, count]) =>
      Array.from({ length: count }, (_, at) =>
        published(`${partner}-${at}`, '2026-02-05', { countries: ['VN', partner] }),
      ),
    );
    const { codes, left, fewest } = matrixOf(archiveOf(briefings), limit);
    return { codes: codes.join(' '), left, fewest };
  };

  test.each([
    ['has as many as are asked for', 3, { LA: 3, RU: 2, TH: 1 }, 'VN LA RU', 1, 2],
    ['has all where there are fewer', 9, { LA: 2, RU: 1 }, 'VN LA RU', 0, 1],
    ['leaves out all of those with equally many', 3, { LA: 3, RU: 1, TH: 1 }, 'VN LA', 2, 3],
    ['has all of them where one would be left', 2, { LA: 1, RU: 1, TH: 1 }, 'VN LA RU TH', 0, 1],
    ['is empty without pairs', 3, {}, '', 0, 0],
  ] as const)('%s', (_, limit, numbers, codes, left, fewest) => {
    expect(shown(limit, numbers)).toEqual({ codes, left, fewest });
  });

  test('counts the briefings that each two countries share', () => {
    expect([...matrixOf(archive, 2).counts]).toEqual(
      expect.arrayContaining([
        ['la-vn', 3],
        ['la-ru', 1],
      ]),
    );
  });
});
