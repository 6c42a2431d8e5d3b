import { describe, expect, test } from 'vitest';
import { archiveOf, pairNeighbours, type PublishedBriefing } from './archive.ts';
import { Briefing } from './briefing.ts';
import {
  byDate,
  countriesNamed,
  longestFirst,
  matrixOf,
  overviewOf,
  pairTally,
} from './overview.ts';

function briefing(
  slug: string,
  date: string,
  countries: string[],
  mentions?: string[],
): PublishedBriefing {
  const words = { title: slug, summary: slug, source: 'vns', dateNote: 'Inferred.' };
  const fields = { ...words, date, countries, mentions, sector: 'trade' };
  return { ...Briefing.parse(fields), slug, path: '' };
}

const grid = briefing('grid', '2026-02-05', ['LA', 'VN']);
const rail = briefing('rail', '2026-02-05', ['LA', 'VN'], ['CN']);
const gas = briefing('gas', '2025-10-16~', ['RU', 'VN']);
const forum = briefing('forum', '2019', ['LA', 'RU', 'VN']);
const archive = archiveOf([forum, gas, rail, grid]);

describe('overviewOf', () => {
  test('counts a list and dates its newest briefing', () => {
    expect(overviewOf(archive.pairs, ['la-vn'])).toEqual([
      { id: 'la-vn', count: 3, newest: '2026-02-05' },
    ]);
  });

  test('keeps an id that has no briefing', () => {
    expect(overviewOf(archive.sectors, ['solar'])).toEqual([
      { id: 'solar', count: 0, newest: undefined },
    ]);
  });
});

describe('longestFirst', () => {
  test('orders equals by id', () => {
    const ids = longestFirst(overviewOf(archive.pairs)).map(({ id }) => id);
    expect(ids).toEqual(['la-vn', 'ru-vn', 'la-ru']);
  });
});

describe('pairTally', () => {
  test('counts only the pairs of the country', () => {
    expect(pairTally(archive.countries.get('LA') ?? [], 'LA')).toEqual([
      { id: 'la-vn', count: 3 },
      { id: 'la-ru', count: 1 },
    ]);
  });
});

describe('countriesNamed', () => {
  test('has the countries that are only mentioned', () => {
    expect([...countriesNamed(archive)].sort()).toEqual(['CN', 'LA', 'RU', 'VN']);
  });
});

describe('matrixOf', () => {
  test('shows the most active countries and says how many are left', () => {
    expect(matrixOf(archive, 2)).toMatchObject({ codes: ['VN', 'LA'], left: 1 });
  });
});

describe('byDate', () => {
  test('groups briefings of one date', () => {
    const days = byDate(archive.briefings).map(({ date, briefings }) => [date, briefings.length]);
    expect(days).toEqual([
      ['2026-02-05', 2],
      ['2025-10-16~', 1],
      ['2019', 1],
    ]);
  });
});

describe('pairNeighbours', () => {
  test('finds the older and the newer briefing of each pair', () => {
    expect(pairNeighbours(archive, forum)).toEqual([
      { pair: 'la-vn', older: undefined, newer: rail },
      { pair: 'ru-vn', older: undefined, newer: gas },
    ]);
  });

  test('leaves out a pair that has no other briefing', () => {
    expect(pairNeighbours(archive, forum).map(({ pair }) => pair)).not.toContain('la-ru');
  });
});
