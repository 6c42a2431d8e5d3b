import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { archiveOf } from './archive.ts';
import {
  byDate,
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

test('matrixOf shows the most active countries and how many are left', () => {
  expect(matrixOf(archive, 2)).toMatchObject({ codes: ['VN', 'LA'], left: 1 });
});

test('byDate groups briefings of one date', () => {
  const days = byDate(archive.briefings).map(({ date, briefings }) => [date, briefings.length]);
  expect(days).toEqual([
    ['2026-02-05', 2],
    ['2025-10-16~', 1],
    ['2019', 1],
  ]);
});
