import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { EventRecord } from '../../model/event.ts';
import { eventOnce } from './event-once.ts';

/** What is found where a briefing has an event of its own on one day, and its record is of another. */
function found(
  date: string,
  recordDate: string | undefined,
  kind: 'signing' | 'forum' = 'signing',
) {
  const briefing = briefingWith(
    { event: { date, kind }, events: ['forum', 'visit', 'nowhere'] },
    { event: [8, 8] },
  );
  const events = [
    brokenFile<EventRecord>('forum', { date: '2025', kind: 'forum' }),
    brokenFile<EventRecord>('visit', { date: recordDate, kind: 'signing' }),
  ];
  return foundBy(eventOnce, contentOf({ a: briefing }, { events }));
}

test.each([
  ['2026-02-05', '2026-02-05'],
  ['2026-02-04', '2026-02-04/2026-02-06'],
  ['2026-02-06', '2026-02-04/2026-02-06'],
  ['2026-02', '2026-02'],
])('finds the event of %s that a record of %s names already', (date, recordDate) => {
  expect(found(date, recordDate)).toEqual([['a.md', 8, 8, 'event-once']]);
});

test.each([
  ['2026-02-04', '2026-02-05'],
  ['2026-02-03', '2026-02-04/2026-02-06'],
  ['2026-02-07', '2026-02-04/2026-02-06'],
  ['2026-02-05', '2026-02'],
  ['2026-02-05', '2026-02-04/2026-02'],
  ['2026-02-05', undefined],
])('accepts an event of %s beside a record of %s', (date, recordDate) => {
  expect(found(date, recordDate)).toEqual([]);
});

test('accepts an event of another kind, and one without a record', () => {
  expect(found('2026-02-05', '2026-02-05', 'forum')).toEqual([]);
  const own = briefingWith({ event: { date: '2026-02-05', kind: 'signing' } });
  expect(foundBy(eventOnce, contentOf({ a: own, b: briefingWith({}) }))).toEqual([]);
});
