import { describe, expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { ownEvent } from '../model/timeline.ts';
import { eventTable, type DatedEvent } from './event-table.ts';
import { jsonOf } from './table.ts';

const visit: DatedEvent = {
  type: 'event',
  id: 'visit',
  date: '2026-02-05/2026-02-06',
  kind: 'state_visit',
  title: 'State visit',
  place: 'Vientiane',
  sectors: [],
  countries: ['LA', 'VN'],
  reports: [publishedWith({ slug: 'b' }), publishedWith({ slug: 'a' })],
};
const rowsOf = (...events: DatedEvent[]) =>
  JSON.parse(jsonOf(eventTable, events)) as Record<string, unknown>[];

describe('eventTable', () => {
  test('tells an event and all who report it', () => {
    expect(rowsOf(visit)).toEqual([
      {
        id: 'visit',
        title: 'State visit',
        kind: 'state_visit',
        date: '2026-02-05/2026-02-06',
        start: '2026-02-05',
        end: '2026-02-06',
        place: 'Vientiane',
        countries: 'LA; VN',
        briefings: 'b; a',
      },
    ]);
  });

  test('says which days a date may mean', () => {
    expect(rowsOf({ ...visit, date: '2024-02?', place: undefined })).toMatchObject([
      { date: '2024-02?', start: '2024-02-01', end: '2024-02-29', place: null },
    ]);
  });

  test('tells a briefing’s own event from a record of the briefing’s name', () => {
    const briefing = publishedWith({ slug: 'visit', event: { date: '2026', kind: 'forum' } });
    const own = ownEvent(briefing).map((event) => ({ ...event, countries: briefing.countries }));
    expect(rowsOf(visit, ...own).map(({ id }) => id)).toEqual(['visit', 'visit/event']);
  });
});
