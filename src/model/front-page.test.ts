import { expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { dossiersIn } from './dossier.ts';
import { frontPageOf } from './front-page.ts';
import { citationsIn, type Records } from './records.ts';

const none = new Map<string, never>();
const empty: Records = {
  ...{ agreements: none, events: none, people: none, organisations: none, conflicts: none },
  statesOfPlay: none,
};

function frontPage(...briefings: PublishedBriefing[]) {
  const archive = archiveOf(briefings);
  return frontPageOf(
    archive,
    dossiersIn(archive, empty, citationsIn(archive.briefings, empty), none),
  );
}

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

test('has the dates that are not over, the next first', () => {
  const periods = ['2025', '2027', '2026', '2026-01/2026-03'];
  const deadlines = periods.map((date) => ({ date, what: date, kind: 'planned' }));
  const { dates } = frontPage(published('a', '2026-02-05', { deadlines }));
  expect(dates.map(({ date }) => date)).toEqual(['2026-01/2026-03', '2026', '2027']);
});

test('is empty without briefings', () => {
  const matrix = { codes: [], left: 0, fewest: 0, counts: new Map() };
  expect(frontPage()).toEqual({ days: [], matrix, dates: [], numbers: [] });
});

test('shows nine briefings, four dates and three numbers', () => {
  const partners = ['CN', 'JP', 'KH', 'LA', 'RU', 'TH', 'US', 'SG', 'MM', 'ID'];
  const briefings = partners.map((partner, index) =>
    published(partner, `2026-02-${10 + index}`, {
      countries: ['VN', partner],
      figures: [figureFields({ partner })],
      deadlines: [{ date: '2027', what: partner, kind: 'planned' }],
    }),
  );
  const { days, dates, numbers } = frontPage(...briefings);
  expect([days.length, dates.length, numbers.length]).toEqual([9, 4, 3]);
});

test('looks for numbers among the most active pairs only', () => {
  const busy = ['CN', 'JP', 'KH', 'RU', 'TH', 'US'].flatMap((partner) =>
    ['01', '02'].map((day) =>
      published(`${partner}-${day}`, `2026-02-${day}`, { countries: ['VN', partner] }),
    ),
  );
  const counted = published('counted', '2026-02-05', { figures: [figureFields()] });
  expect(frontPage(...busy, counted).numbers).toEqual([]);
  expect(frontPage(...busy.slice(2), counted).numbers).toHaveLength(1);
});

test('counts the twelve months of the first centuries, too', () => {
  const { matrix } = frontPage(published('b', '0100-02-05'), published('a', '0099-03-01'));
  expect([...matrix.counts]).toEqual([['la-vn', 2]]);
});
