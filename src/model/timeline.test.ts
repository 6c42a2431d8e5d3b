import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import {
  byYear,
  latestEntryFirst,
  ownEvent,
  stepsOf,
  takenTogether,
  type TimelineEntry,
  type TimelineStep,
} from './timeline.ts';

const grid = published('grid', '2026-02-05');
const rail = published('rail', '2026-02-06');

const text = { id: 'entry', title: 'Protocol', registry: 'Register', languages: ['vi'] };

const event = (id: string, date: string): TimelineEntry => ({
  ...{ type: 'event', kind: 'forum', title: id, sectors: ['trade'], reports: [grid] },
  ...{ id, date },
});
const step = (id: string, date: string, change: Partial<TimelineStep> = {}): TimelineStep => ({
  ...{ type: 'step', status: 'signed', title: id, agreement: id, sectors: [], reports: [grid] },
  ...{ id, date },
  ...change,
});

describe('ownEvent', () => {
  test('is none of a briefing that shares its events or has none', () => {
    expect(ownEvent(published('talks', '2026-02-05', { events: ['forum-2026'] }))).toEqual([]);
  });

  test('has the day, kind and place of the event, and the report', () => {
    const event = { date: '2026-02-04', kind: 'signing', place: 'Vientiane' };
    const briefing = published('talks', '2026-02-05', { event });
    expect(ownEvent(briefing)).toEqual([
      {
        ...{ type: 'event', id: 'talks/event', title: 'talks', sectors: ['trade'], ...event },
        reports: [briefing],
      },
    ]);
  });
});

describe('stepsOf', () => {
  const agreement = Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', parties: ['LA', 'VN'], sectors: ['trade'] },
    history: [
      { status: 'intended', date: '2025', briefing: 'gone' },
      { status: 'signed', date: '2026-02-05', briefing: 'grid', note: 'In Hanoi.' },
      { status: 'in_force', date: '2026-02-06', text: 'entry' },
    ],
    texts: [
      { id: 'entry', title: 'Protocol', registry: 'Register', number: '1', languages: ['vi'] },
    ],
  });
  const steps = stepsOf('protocol', agreement, (slug) => (slug === 'grid' ? grid : undefined));

  test('numbers the steps of an agreement and names their texts, and briefings if published', () => {
    expect(steps.map(({ id, status, reports, text }) => [id, status, reports, text?.id])).toEqual([
      ['protocol-1', 'intended', [], undefined],
      ['protocol-2', 'signed', [grid], undefined],
      ['protocol-3', 'in_force', [], 'entry'],
    ]);
  });
});

describe('latestEntryFirst', () => {
  test('orders by the first day, a span after what is known more closely', () => {
    const dates = ['2026-01-01', '2025-12-31/2026-01-02', '2025-12', '2025-01-01', '2025'];
    const entries = dates.toReversed().map((date) => event(date, date));
    expect(entries.sort(latestEntryFirst).map(({ date }) => date)).toEqual(dates);
  });

  test('puts events of one day before steps, then goes by id', () => {
    const entries = [step('a', '2026'), event('c', '2026'), event('b', '2026')];
    expect(entries.sort(latestEntryFirst).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('takenTogether', () => {
  const lengths = (...entries: TimelineEntry[]) =>
    takenTogether(entries).map((item) => (item.type === 'steps' ? item.steps.length : 'event'));

  test('joins steps of one day, status and source, but not over an event', () => {
    const steps = ['a', 'b', 'c'].map((id) => step(id, '2026'));
    expect(lengths(...steps)).toEqual([3]);
    expect(lengths(...steps, event('d', '2026'), step('e', '2026'))).toEqual([3, 'event', 1]);
  });

  test.each([
    ['another day', step('b', '2025')],
    ['another status', step('b', '2026', { status: 'ratified' })],
    ['another briefing', step('b', '2026', { reports: [rail] })],
    ['another text', step('b', '2026', { text })],
  ])('leaves out a step of %s', (_, other) => {
    expect(lengths(step('a', '2026'), other)).toEqual([1, 1]);
  });
});

test('byYear keeps the order, an interval in the year in which it begins', () => {
  const dates = ['2026-01-01', '2025-12-31/2026-01-02', '2025', '2019?'];
  const years = byYear(dates.map((date) => ({ date })));
  expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
    ['2026', 1],
    ['2025', 2],
    ['2019', 1],
  ]);
});
