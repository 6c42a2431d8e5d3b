import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Briefing } from '../../model/briefing.ts';
import { eventReported } from './event-reported.ts';

const problemsOf = (sound: Partial<Briefing>) =>
  eventReported(contentOf({ a: briefingWith(sound) }, { events: [brokenFile('visit', {})] }), {
    today: '2026-11-21',
  });

describe('eventReported', () => {
  test('accepts an event that a briefing tells of', () => {
    expect(problemsOf({ events: ['forum', 'visit'] })).toEqual([]);
  });

  test.each([
    ['no briefing names', { events: [] }],
    ['only a draft names', { events: ['visit'], draft: true }],
    ['a briefing calls by another name', { events: ['visits'] }],
  ])('refuses an event that %s', (_, sound) => {
    expect(problemsOf(sound)).toEqual([
      {
        path: 'visit.yml',
        line: 1,
        column: 1,
        rule: 'told-event',
        message:
          'No briefing tells of this event; name "visit" in the "events" of one, or remove the file.',
      },
    ]);
  });

  test('says nothing where the events of a briefing cannot be read', () => {
    expect(problemsOf({})).toEqual([]);
    const briefings = { a: briefingWith({}), b: briefingWith({ events: [] }) };
    const content = contentOf(briefings, { events: [brokenFile('visit', {})] });
    expect(eventReported(content, { today: '2026-11-21' })).toEqual([]);
  });
});
