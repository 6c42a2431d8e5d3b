import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { organisationTally, peopleTally } from './overview.ts';

const grid = published('grid', '2026-02-05', {
  people: [{ person: 'lam' }, { person: 'son', office: 'Minister' }],
  organisations: ['evn', 'edl'],
});
const rail = published('rail', '2025-02-05', {
  people: [
    { person: 'lam', office: 'General Secretary' },
    { person: 'dien', office: 'Minister' },
  ],
  organisations: ['evn'],
});
const gas = published('gas', '2024-02-05', { people: [{ person: 'lam', office: 'President' }] });

describe('peopleIn', () => {
  test('counts briefings, and has the last office that is told', () => {
    expect(peopleTally([grid, rail, gas])).toEqual([
      { id: 'lam', count: 3, office: 'General Secretary' },
      { id: 'dien', count: 1, office: 'Minister' },
      { id: 'son', count: 1, office: 'Minister' },
    ]);
  });

  test('of nothing are none', () => {
    expect(peopleTally([])).toEqual([]);
  });
});

describe('organisationsIn', () => {
  test('has those met most often first, then by id', () => {
    expect(organisationTally([grid, rail]).map(({ id, count }) => [id, count])).toEqual([
      ['evn', 2],
      ['edl', 1],
    ]);
  });
});
