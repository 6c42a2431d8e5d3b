import { describe, expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { EventRecord } from './event.ts';
import { Organisation } from './organisation.ts';
import { citationsIn, eventsWith, officesOf } from './records.ts';

const protocol = Agreement.parse({
  ...{ title: 'Protocol', kind: 'protocol', parties: ['LA', 'VN'], sectors: ['trade'] },
  history: [
    { status: 'signed', date: '2025', briefing: 'rail' },
    { status: 'in_force', date: '2026', briefing: 'grid' },
    { status: 'in_force', date: '2026', briefing: 'grid' },
  ],
});
const grid = published('grid', '2026-02-05', {
  ...{ agreements: ['protocol', 'plan'], events: ['forum'], organisations: ['customs'] },
  people: [{ person: 'lam', office: 'General Secretary' }],
  figures: [figureFields()],
});
const rail = published('rail', '2025-02-05', { events: ['forum'] });
const customs = Organisation.parse({ name: 'Customs', kind: 'statistics_office' });
const others = {
  ...{ conflicts: new Map(), projects: new Map() },
  organisations: new Map([['customs', customs]]),
};
const citations = citationsIn([grid, rail], {
  agreements: new Map([['protocol', protocol]]),
  ...others,
});

const slugs = (list: readonly { slug: string }[] | undefined) => list?.map(({ slug }) => slug);

describe('citationsIn', () => {
  test('finds agreements by what briefings name and by the steps that they report', () => {
    expect(slugs(citations.agreements.get('protocol'))).toEqual(['grid', 'rail']);
    expect(slugs(citations.agreements.get('plan'))).toEqual(['grid']);
  });

  test('names each agreement of a briefing once', () => {
    expect(citations.agreementsOf('grid')).toEqual(['protocol', 'plan']);
    expect(citations.agreementsOf('rail')).toEqual(['protocol']);
    expect(citations.agreementsOf('gone')).toEqual([]);
  });

  test('lists each briefing of an event, a person and an organisation once', () => {
    expect(slugs(citations.events.get('forum'))).toEqual(['grid', 'rail']);
    expect(slugs(citations.people.get('lam'))).toEqual(['grid']);
    expect(slugs(citations.organisations.get('customs'))).toEqual(['grid']);
  });

  test.each([
    ['counts', {}, 'organisations', 'customs'],
    ['says', { reporter: undefined, saidBy: ['customs', 'lam'] }, 'organisations', 'customs'],
    ['says', { reporter: undefined, saidBy: ['customs', 'lam'] }, 'people', 'lam'],
  ] as const)('finds who %s a figure: %#', (_, change, list, id) => {
    const trade = published('trade', '2025-01-01', { figures: [figureFields(change)] });
    const lists = citationsIn([trade], { agreements: new Map(), ...others })[list];
    expect(slugs(lists.get(id))).toEqual(['trade']);
  });
});

describe('officesOf', () => {
  const held = (date: string, office?: string) =>
    published(date, date, { people: [{ person: 'son', office }] });

  test('has an office held on and on once, and one held again twice', () => {
    const briefings = [
      held('2026-02-05', 'Minister'),
      held('2026-01-05', 'Minister'),
      held('2025-06-01'),
      held('2025-01-05', 'Deputy Minister'),
      held('2024-01-05', 'Minister'),
    ];
    expect(officesOf('son', briefings)).toEqual([
      { office: 'Minister', date: '2026-02-05', briefing: '2026-02-05' },
      { office: 'Deputy Minister', date: '2025-01-05', briefing: '2025-01-05' },
      { office: 'Minister', date: '2024-01-05', briefing: '2024-01-05' },
    ]);
  });
});

describe('eventsWith', () => {
  const event = (title: string, date: string, people: string[]) =>
    EventRecord.parse({ title, date, people, kind: 'forum', countries: ['LA', 'VN'] });
  const events = new Map([
    ['a', event('Visit', '2025-12-30/2026-01-02', ['lam', 'son'])],
    ['b', event('Forum', '2025-12-31', ['lam'])],
    ['c', event('Talks', '2026-02-05', ['lam'])],
  ]);

  test('lists the events of each, newest first', () => {
    const titles = Array.from(
      eventsWith({ events }, ({ people }) => people),
      ([id, list]) => [id, list.map(({ title }) => title)],
    );
    expect(Object.fromEntries(titles)).toEqual({
      lam: ['Talks', 'Visit', 'Forum'],
      son: ['Visit'],
    });
  });
});
