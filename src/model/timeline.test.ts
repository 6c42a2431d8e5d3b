import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import type { EventKind } from './event.ts';
import {
  byYear,
  documentsNamed,
  laterSteps,
  latestEntryFirst,
  occasionsIn,
  ownEvent,
  stepsOf,
  type TimelineEntry,
  type TimelineEvent,
  type TimelineStep,
  yearsOfPages,
} from './timeline.ts';

const grid = published('grid', '2026-02-05');
const rail = published('rail', '2026-02-06');

const text = { id: 'entry', title: 'Protocol', registry: 'Register', languages: ['vi'] };

const event = (id: string, date: string, kind: EventKind = 'forum'): TimelineEvent => ({
  ...{ type: 'event', title: id, sectors: ['trade'], reports: [grid] },
  ...{ id, date, kind },
});
const step = (id: string, date: string, change: Partial<TimelineStep> = {}): TimelineStep => ({
  ...{ type: 'step', status: 'signed', title: id, agreement: id, sectors: [], reports: [grid] },
  ...{ id, date, instrument: 'protocol' },
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
  const briefingOf = (slug: string) => (slug === 'grid' ? grid : undefined);
  const steps = stepsOf('protocol', agreement, briefingOf, () => []);

  test('numbers the steps of an agreement and names their texts, and briefings if published', () => {
    expect(steps.map(({ id, status, reports, text }) => [id, status, reports, text?.id])).toEqual([
      ['protocol-1', 'intended', [], undefined],
      ['protocol-2', 'signed', [grid], undefined],
      ['protocol-3', 'in_force', [], 'entry'],
    ]);
  });

  test('gives the text of a step the copy that shows the step', () => {
    const [url, date] = ['https://a.example', '2026-03-01'];
    const archived = { url: 'https://perma.cc/A', date, gone: '2026-11-30' };
    const copy = { url: 'https://perma.cc/B', date };
    const [text, step] = [agreement.texts.slice(0, 1), agreement.history.slice(2)];
    const changed = {
      ...agreement,
      texts: text.map((one) => ({ ...one, url, archived })),
      history: step.map((one) => ({ ...one, archived: copy })),
    };
    const [shown] = stepsOf('protocol', changed, briefingOf, () => []);
    expect(shown?.text?.archived).toEqual({ ...copy, gone: archived.gone });
  });
});

describe('the event of a step', () => {
  const signed = (event?: string, date = '2026-02-05') => {
    const history = [{ status: 'signed', date, briefing: 'grid', ...(event && { event }) }];
    return Agreement.parse({
      title: 'A',
      kind: 'protocol',
      parties: ['LA'],
      sectors: ['trade'],
      history,
    });
  };
  const eventOf = (agreement: Agreement, ...events: TimelineEvent[]) =>
    stepsOf(
      'a',
      agreement,
      () => grid,
      () => events,
    )[0]?.event;

  test('is the one that its record names', () => {
    expect(eventOf(signed('visit'), event('forum', '2026-02-05'))).toBe('visit');
  });

  test('is one of its day that its briefing reports, rather of its kind, rather a short one', () => {
    const visit = event('visit', '2026-02-04/2026-02-06');
    const forum = event('forum', '2026-02-05');
    const signing = event('signing', '2026-02-04/2026-02-06', 'signing');
    expect(eventOf(signed(), visit)).toBe('visit');
    expect(eventOf(signed(), visit, forum)).toBe('forum');
    expect(eventOf(signed(), visit, forum, signing)).toBe('signing');
  });

  test('is none of another day, or where only its month is known', () => {
    expect(eventOf(signed(undefined, '2026-02-06'), event('forum', '2026-02-05'))).toBeUndefined();
    expect(eventOf(signed(undefined, '2026-02'), event('forum', '2026-02-05'))).toBeUndefined();
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

describe('occasionsIn', () => {
  const occasions = (...entries: TimelineEntry[]) =>
    occasionsIn(entries).map(({ event, steps }) => [event?.id, ...steps.map(({ id }) => id)]);

  test('puts steps below their event, wherever they are in the list', () => {
    expect(
      occasions(
        step('a', '2026-02-06', { event: 'visit' }),
        event('visit', '2026-02-05/2026-02-06'),
        step('b', '2026-02-05', { event: 'visit' }),
      ),
    ).toEqual([['visit', 'a', 'b']]);
  });

  test('joins steps of one day, status and source whose event is not in the list, but not over an event', () => {
    const steps = ['a', 'b', 'c'].map((id) => step(id, '2026', { event: 'elsewhere' }));
    expect(occasions(...steps)).toEqual([[undefined, 'a', 'b', 'c']]);
    expect(occasions(step('a', '2026'), event('d', '2026'), step('e', '2026'))).toEqual([
      [undefined, 'a'],
      ['d'],
      [undefined, 'e'],
    ]);
  });

  test.each([
    ['another day', step('b', '2025')],
    ['another status', step('b', '2026', { status: 'ratified' })],
    ['another briefing', step('b', '2026', { reports: [rail] })],
    ['another text', step('b', '2026', { text })],
  ])('leaves out a step of %s', (_, other) => {
    expect(occasions(step('a', '2026'), other)).toHaveLength(2);
  });
});

test('later steps are those after the last day of a period, newest first', () => {
  const steps = ['2026-02-05', '2026-02-06', '2026-02-07', '2026-03'].map((date) =>
    step(date, date),
  );
  expect(laterSteps(steps, '2026-02-05/2026-02-06').map(({ id }) => id)).toEqual([
    '2026-03',
    '2026-02-07',
  ]);
});

test('documents named are those signed, each once', () => {
  const steps = [step('a', '2026'), step('a', '2026'), step('b', '2026', { status: 'in_force' })];
  expect(documentsNamed(steps)).toBe(1);
});

test('yearsOfPages are those of the newest and the oldest entry of each page', () => {
  const entries = ['2026-02', '2026', '2025-12/2026-01', '2024', '2024-03'].map((date) => ({
    date,
  }));
  expect(yearsOfPages(entries, 3)).toEqual(['2025–2026', '2024']);
  expect(yearsOfPages(entries, 2)).toEqual(['2026', '2024–2025', '2024']);
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
