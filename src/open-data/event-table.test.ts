import { expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { ownEvent } from '../model/timeline.ts';
import { eventTable, type DatedEvent } from './event-table.ts';
import { jsonOf } from './table.ts';

const visit: DatedEvent = {
  ...{ type: 'event', id: 'visit', date: '2026-02-05/2026-02-06', kind: 'state_visit' },
  ...{ title: 'State visit', sectors: [], countries: ['LA', 'VN'] },
  reports: [publishedWith({ slug: 'b' }), publishedWith({ slug: 'a' })],
};
const rowsOf = (...events: DatedEvent[]) =>
  JSON.parse(jsonOf(eventTable(), events)) as Record<string, unknown>[];

test('an event has its first and last day, and all reports', () => {
  expect(rowsOf(visit)).toMatchObject([
    { start: '2026-02-05', end: '2026-02-06', countries: 'LA; VN', briefings: 'b; a', place: null },
  ]);
  expect(rowsOf({ ...visit, outcome: 'A protocol.', documents: 12 })).toMatchObject([
    { outcome: 'A protocol.', documents: 12 },
  ]);
  expect(rowsOf({ ...visit, date: '2024-02?' })).toMatchObject([
    { date: '2024-02?', start: '2024-02-01', end: '2024-02-29' },
  ]);
});

test('the event of a briefing has another id than a record of the same name', () => {
  const briefing = publishedWith({ slug: 'visit', event: { date: '2026', kind: 'forum' } });
  const own = ownEvent(briefing).map((event) => ({ ...event, countries: briefing.countries }));
  expect(rowsOf(visit, ...own).map(({ id }) => id)).toEqual(['visit', 'visit/event']);
});
