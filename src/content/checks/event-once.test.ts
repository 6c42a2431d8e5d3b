import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Event, EventRecord } from '../../model/event.ts';
import { eventOnce } from './event-once.ts';

const signing: Partial<EventRecord> = { date: '2026-02-05', kind: 'signing' };

function problemsOf(event: Event | undefined, record: Partial<EventRecord> = signing) {
  const briefing = briefingWith({ event, events: ['forum', 'visit'] }, { event: [8, 8] });
  const forum = brokenFile<EventRecord>('forum', { date: '2025', kind: 'forum' });
  return eventOnce(
    contentOf({ a: briefing }, { events: [forum, brokenFile<EventRecord>('visit', record)] }),
    { today: '2026-11-21' },
  );
}

describe('eventOnce', () => {
  test.each([
    ['another day', { date: '2026-02-04', kind: 'signing' }],
    ['another kind', { date: '2026-02-05', kind: 'forum' }],
  ] satisfies [string, Event][])('accepts an own event of %s', (_, event) => {
    expect(problemsOf(event)).toEqual([]);
  });

  test('accepts a briefing without an event of its own, even where a record is broken', () => {
    expect(problemsOf(undefined)).toEqual([]);
    expect(problemsOf(undefined, {})).toEqual([]);
  });

  test('finds the event of a record that the briefing names already', () => {
    expect(problemsOf({ date: '2026-02-05', kind: 'signing', place: 'Hà Nội' })).toEqual([
      {
        path: 'a.md',
        line: 8,
        column: 8,
        rule: 'event-once',
        message: 'This is the event "visit", which "events" names already; remove "event".',
      },
    ]);
  });

  test('finds one day of an event of several', () => {
    const days = { date: '2026-02-04/2026-02-06', kind: 'signing' } as const;
    for (const date of ['2026-02-04', '2026-02-05', '2026-02-06']) {
      expect(problemsOf({ date, kind: 'signing' }, days)).toHaveLength(1);
    }
    expect(problemsOf({ date: '2026-02-03', kind: 'signing' }, days)).toEqual([]);
    expect(problemsOf({ date: '2026-02-07', kind: 'signing' }, days)).toEqual([]);
    expect(problemsOf({ date: '2025-06-01', kind: 'forum' }, days)).toEqual([]);
  });

  test('takes a date within a longer time for the event only if both say no more', () => {
    const known = (date: string) => ({ date, kind: 'signing' }) as const;
    expect(problemsOf(known('2026-02'), known('2026-02'))).toHaveLength(1);
    expect(problemsOf(known('2026-02-05'), known('2026-02'))).toEqual([]);
    expect(problemsOf(known('2026-02-05'), known('2026-02-04/2026-02'))).toEqual([]);
  });

  test('accepts an event that names a record which is not there', () => {
    const own = briefingWith({ event: { date: '2026', kind: 'forum' }, events: ['nowhere'] });
    expect(eventOnce(contentOf({ a: own }), { today: '2026-11-21' })).toEqual([]);
  });

  test('accepts the event of a record that the briefing does not name', () => {
    const own = briefingWith({ event: { date: '2026-02-05', kind: 'signing' } });
    const content = contentOf({ a: own }, { events: [brokenFile<EventRecord>('visit', signing)] });
    expect(eventOnce(content, { today: '2026-11-21' })).toEqual([]);
  });
});
