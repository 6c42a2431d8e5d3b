import { describe, expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { dossiersIn } from './dossier.ts';
import { frontPageOf } from './front-page.ts';
import { citationsIn, type Ledger } from './ledger.ts';

const empty: Ledger = {
  agreements: new Map(),
  events: new Map(),
  people: new Map(),
  organisations: new Map(),
  conflicts: new Map(),
  statesOfPlay: new Map(),
};

function frontPage(...briefings: PublishedBriefing[]) {
  const archive = archiveOf(briefings);
  return frontPageOf(archive, dossiersIn(archive, empty, citationsIn(archive.briefings, empty)));
}

describe('frontPageOf', () => {
  test('puts the newest briefings of one date together, as precise as it is known', () => {
    const { days } = frontPage(
      published('a', '2026-02-05'),
      published('b', '2026-02-05'),
      published('c', '2026-02'),
    );
    expect(days.map(({ date, briefings }) => [date, briefings.length])).toEqual([
      ['2026-02-05', 2],
      ['2026-02', 1],
    ]);
  });

  test('counts the relations of the twelve months up to the newest briefing', () => {
    const { matrix } = frontPage(
      published('a', '2026-02-05'),
      published('b', '2025-02-06'),
      published('c', '2025-02-05'),
      published('d', '2019', { countries: ['CN', 'TH'] }),
    );
    expect([...matrix.counts]).toEqual([['la-vn', 2]]);
    expect(matrix.codes).toEqual(['LA', 'VN']);
  });

  test('tells the dates that are not over, the next first', () => {
    const deadlines = ['2025', '2027', '2026', '2026-03'].map((date) => ({
      date,
      what: date,
      kind: 'planned',
    }));
    const { dates } = frontPage(published('a', '2026-02-05', { deadlines }));
    expect(dates.map(({ date }) => date)).toEqual(['2026-03', '2026', '2027']);
  });

  test('has the number of each active pair that has one', () => {
    const { numbers } = frontPage(
      published('a', '2026-02-05', { figures: [figureFields()] }),
      published('b', '2026-02-04', { countries: ['CN', 'TH'] }),
    );
    expect(numbers.map(({ pair }) => pair)).toEqual(['la-vn']);
  });

  test('is empty without briefings', () => {
    expect(frontPage()).toMatchObject({ days: [], dates: [], numbers: [] });
  });
});
