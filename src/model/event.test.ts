import { expect, test } from 'vitest';
import { EventRecord, eventsBeside, isBackground } from './event.ts';

test.each([
  ['1962-09-05', '2019', true],
  ['2024-07-30', '2025-07-31', true],
  ['2024-07-31', '2025-07-31', false],
  ['2024', '2025-07-31', false],
  ['2024-07-01/2024-08-01', '2025-07-31', false],
  ['2026-02-05', '2025-07-31', false],
])('an event of %s is background in a report of %s: %s', (date, reported, expected) => {
  expect(isBackground({ date }, { date: reported })).toBe(expected);
});

test('beside an event are others of its days between two of its countries', () => {
  const event = (date: string, ...countries: string[]) =>
    EventRecord.parse({ title: 'Talks', kind: 'forum', date, countries });
  const events = new Map([
    ['visit', event('2025-05-08/2025-05-11', 'RU', 'VN')],
    ['talks', event('2025-05-10', 'LA', 'RU', 'VN')],
    ['later', event('2025-05-12', 'RU', 'VN')],
    ['elsewhere', event('2025-05-10', 'LA', 'VN')],
    ['all', event('2025-05-08/2025-05-10', 'LA', 'RU', 'VN')],
  ]);
  expect(eventsBeside('visit', events).map(({ id }) => id)).toEqual(['talks', 'all']);
  expect(eventsBeside('all', events).map(({ id }) => id)).toEqual(['talks', 'elsewhere', 'visit']);
});
