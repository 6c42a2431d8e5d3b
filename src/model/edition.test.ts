import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { agreementWith, projectWith } from '../../tests/fixtures/sound/records.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { dossiersIn } from './dossier.ts';
import {
  dayAfterMonth,
  editionsIn,
  lastChangeOfEdition,
  monthOfPeriod,
  sizeOf,
  type Edition,
} from './edition.ts';
import { EventRecord } from './event.ts';
import { citationsIn, type Records } from './records.ts';
import type { Site } from '../site/site.ts';

/** A state of play of Laos and Vietnam, that was revised on 20 February. */
const versions = new Map([
  [
    'la-vn',
    ['2026-02-20', '2026-01-05'].map((day) => ({
      ...{ pair: 'la-vn', published: day, asOf: day, text: 'Trade grows.' },
    })),
  ],
]);

function indexOf(
  briefings: PublishedBriefing[],
  { versions = new Map(), ...own }: Partial<Records> & Partial<Pick<Site, 'versions'>> = {},
  fewest = 1,
) {
  const none = { agreements: new Map(), events: new Map(), projects: new Map() };
  const others = { people: new Map(), organisations: new Map(), conflicts: new Map() };
  const records: Records = { ...none, ...others, statesOfPlay: new Map(), ...own };
  const archive = archiveOf(briefings);
  const citations = citationsIn(archive.briefings, records);
  const dossiers = dossiersIn(archive, records, citations, new Map());
  return editionsIn({ ...archive, versions }, dossiers, fewest);
}

function editionOf(month: string, ...[briefings, own]: Parameters<typeof indexOf>): Edition {
  const edition = indexOf(briefings, own).ofSite.get(month);
  if (!edition) throw new Error(`There is no edition of ${month}.`);
  return edition;
}

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);
const correction = { note: 'It was 5.', fields: ['body'] };

test.each([
  ['2026-02-05', '2026-02'],
  ['2026-02-05~', '2026-02'],
  ['2026-02?', '2026-02'],
  ['2026', undefined],
  ['2026-01-30/2026-02-02', '2026-02'],
  ['2026-02/2026-02-05', '2026-02'],
  ['2026-01/2026-04', undefined],
  ['2026-01/2026-02-05', undefined],
])('%s is of the month %s', (period, month) => {
  expect(monthOfPeriod(period)).toBe(month);
});

test.each([
  ['2026-02', '2026-03-01'],
  ['2026-12', '2027-01-01'],
])('the day after %s is %s', (month, day) => {
  expect(dayAfterMonth(month)).toBe(day);
});

describe('an edition', () => {
  test('has the reports of its month, newest first, without those of which only the year is known', () => {
    const briefings = [
      published('first', '2026-02-01'),
      published('month', '2026-02'),
      published('last', '2026-02-28~'),
      published('other', '2026-03-01'),
      published('year', '2026'),
    ];
    expect(slugs(editionOf('2026-02', briefings).reports)).toEqual(['last', 'first', 'month']);
  });

  test('has what else went online in the month, and not again what it has as a report', () => {
    const briefings = [
      published('old', '2019', { published: '2026-02-03' }),
      published('january', '2026-01-31', { published: '2026-02-28T23:30+07:00' }),
      published('february', '2026-02-01', { published: '2026-02-02' }),
      published('later', '2026-02-01', { published: '2026-03-02' }),
    ];
    const { reports, added } = editionOf('2026-02', briefings);
    expect([slugs(reports), slugs(added)]).toEqual([
      ['february', 'later'],
      ['january', 'old'],
    ]);
  });

  test('has the steps, events, states of play and corrections of the month', () => {
    const corrections = [{ ...correction, date: '2026-02-10' }];
    const talks = published('talks', '2026-01-20', { corrections, events: ['visit'] });
    const history = [
      { status: 'signed', date: '2026-01-20', briefing: 'talks' },
      { status: 'in_force', date: '2026-02-01', briefing: 'talks' },
    ] as const;
    const edition = editionOf('2026-02', [talks], {
      versions,
      agreements: new Map([['coal', agreementWith({ history: [...history] })]]),
      projects: new Map([
        [
          'monsoon',
          projectWith({ history: [{ status: 'agreed', date: '2026-02', briefing: 'talks' }] }),
        ],
      ]),
      events: new Map([
        [
          'visit',
          EventRecord.parse({
            ...{ title: 'Visit', kind: 'official_visit', countries: ['LA', 'VN'] },
            date: '2026-01-30/2026-02-02',
          }),
        ],
      ]),
    });
    const { events, steps, projects, statesOfPlay, corrections: corrected } = edition;
    expect(events.map(({ id }) => id)).toEqual(['visit']);
    expect(statesOfPlay).toEqual([
      {
        ...{ pair: 'la-vn', published: '2026-02-20', asOf: '2026-02-20' },
        ...{ isFirst: false, hasEarlier: true },
      },
    ]);
    expect(steps.map(({ status }) => status)).toEqual(['in_force']);
    expect(projects).toMatchObject([{ id: 'monsoon', report: { slug: 'talks' } }]);
    expect(slugs(corrected)).toEqual(['talks']);
  });

  test('has the event of a single briefing only where the briefing is of another month', () => {
    const event = { kind: 'announcement', date: '2026-01-31' };
    const same = published('same', '2026-01-31', { event });
    const later = published('later', '2026-02-01', { event });
    const { events } = editionOf('2026-01', [same, later]);
    expect(events.map(({ id }) => id)).toEqual(['later/event']);
  });

  test('is closed when the archive has something of a later month, other than an event', () => {
    const talks = published('talks', '2026-02-05');
    const isClosed = (...others: PublishedBriefing[]) =>
      editionOf('2026-02', [talks, ...others]).isClosed;
    const event = { kind: 'announcement', date: '2026-05-01' };
    expect(isClosed(published('last', '2026-02-28', { event }))).toBe(false);
    expect(isClosed(published('year', '2026'))).toBe(false);
    expect(isClosed(published('next', '2026-03-01'))).toBe(true);
    expect(isClosed(published('online', '2026-02-01', { published: '2026-03-01' }))).toBe(true);
    const corrections = [{ ...correction, date: '2026-03-01' }];
    expect(isClosed(published('corrected', '2026-02-01', { corrections }))).toBe(true);
  });

  test('was changed on the day after its month, or by the latest later change of a briefing', () => {
    const late = published('late', '2026-02-01', { published: '2026-03-04T05:00+07:00' });
    const next = published('next', '2026-04-01');
    const changed = (...briefings: PublishedBriefing[]) =>
      lastChangeOfEdition(editionOf('2026-02', [...briefings, next]));
    expect(changed(published('talks', '2026-02-05'))).toBe('2026-03-01');
    expect(changed(published('talks', '2026-02-05'), late)).toBe('2026-03-03T22:00Z');
  });

  test('that is not closed was changed by its latest change', () => {
    const talks = published('talks', '2026-02-05', { published: '2026-02-06' });
    expect(lastChangeOfEdition(editionOf('2026-02', [talks]))).toBe('2026-02-06');
  });
});

describe('editionsIn', () => {
  const talks = published('talks', '2026-02-05');

  test('makes one of each month that has a briefing or a correction, the latest first', () => {
    const corrections = [{ ...correction, date: '2026-04-01' }];
    const history = [{ status: 'signed', date: '2025-12-01', briefing: 'talks' }] as const;
    const { ofSite } = indexOf([talks, published('old', '2019-05', { corrections })], {
      agreements: new Map([['coal', agreementWith({ history: [...history] })]]),
    });
    expect([...ofSite.keys()]).toEqual(['2026-04', '2026-02', '2019-05']);
  });

  test('makes one of each pair with enough entries in the month', () => {
    const three = published('three', '2026-02-06', { countries: ['LA', 'RU', 'VN'] });
    const { ofPairs } = indexOf([talks, three, published('old', '2026-01-05')], {}, 2);
    expect(Array.from(ofPairs, ([pair, editions]) => [pair, ...editions.keys()])).toEqual([
      ['la-vn', '2026-02'],
    ]);
    const edition = ofPairs.get('la-vn')?.get('2026-02');
    expect(edition).toMatchObject({ pair: 'la-vn', month: '2026-02' });
    expect(edition && sizeOf(edition)).toBe(2);
  });

  test('makes none of an empty archive', () => {
    const { ofSite, ofPairs } = indexOf([]);
    expect([ofSite.size, ofPairs.size]).toEqual([0, 0]);
  });
});
