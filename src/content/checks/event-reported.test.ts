import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Briefing } from '../../model/briefing.ts';
import { eventReported } from './event-reported.ts';

const found = (...briefings: Partial<Briefing>[]) =>
  foundBy(
    eventReported,
    contentOf(Object.fromEntries(briefings.map((sound, index) => [index, briefingWith(sound)])), {
      events: [brokenFile('visit', {})],
    }),
  );

test('accepts an event that a briefing names', () => {
  expect(found({ events: ['forum', 'visit'] })).toEqual([]);
});

test.each([
  ['no briefing names', { events: [] }],
  ['only a draft names', { events: ['visit'], draft: true }],
  ['a briefing calls by another name', { events: ['visits'] }],
])('refuses an event that %s', (_, sound) => {
  expect(found(sound)).toEqual([['visit.yml', 1, 1, 'event-reported']]);
});

test('says nothing where the events of a briefing cannot be read', () => {
  expect(found({}, { events: [] })).toEqual([]);
});
