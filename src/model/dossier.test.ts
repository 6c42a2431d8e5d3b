import { describe, expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { Conflict } from './conflict.ts';
import { dossiersIn, pairsOfAgreement } from './dossier.ts';
import { EventRecord } from './event.ts';
import { citationsIn, type Records } from './records.ts';
import { Source } from './source.ts';

const event = (date: string, countries = ['LA', 'VN']) =>
  EventRecord.parse({ title: 'Visit', kind: 'official_visit', date, countries });
const agreement = (parties: string[], briefing: string, status = 'signed', date = '2025-01-09') =>
  Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', sectors: ['trade'], parties },
    history: [{ status, date, briefing }],
  });

const sources = new Map([['vns', Source.parse({ name: 'VNS', country: 'VN', kind: 'agency' })]]);

const folders = [
  ...(['agreements', 'events', 'people', 'organisations'] as const),
  ...(['conflicts', 'projects'] as const),
];
type RecordsById = { [Folder in (typeof folders)[number]]?: Record<string, unknown> };

function indexOf(briefings: PublishedBriefing[], byId: RecordsById = {}) {
  const maps = folders.map((folder) => [folder, new Map(Object.entries(byId[folder] ?? {}))]);
  const records = Object.fromEntries(maps) as Records;
  const archive = archiveOf(briefings);
  return dossiersIn(archive, records, citationsIn(archive.briefings, records), sources);
}

function dossierOf(pair: string, briefings: PublishedBriefing[], byId?: RecordsById) {
  return indexOf(briefings, byId).of(pair);
}

const grid = published('grid', '2026-02-05', { events: ['visit'] });
const rail = published('rail', '2026-02-06', { events: ['visit'], sector: ['rail', 'trade'] });

describe('a dossier', () => {
  test('of a pair without briefings is empty', () => {
    expect(dossierOf('la-vn', [])).toEqual({
      ...{ pair: 'la-vn', briefings: [], timeline: [], agreements: [] },
      ...{ figures: [], series: [], disagreements: [], conflicts: [], targets: [], dates: [] },
      projects: [],
    });
  });

  test('counts an event once, with all its reports', () => {
    const events = { visit: event('2026-02-04/2026-02-05') };
    const { timeline } = dossierOf('la-vn', [grid, rail], { events });
    expect(timeline).toHaveLength(1);
    expect(timeline[0]).toMatchObject({
      type: 'event',
      id: 'visit',
      sectors: ['rail', 'trade'],
      reports: [rail, grid],
    });
  });

  test('of each pair that took part has the event, and of no other', () => {
    const events = { visit: event('2026-02-04', ['LA', 'RU', 'VN']) };
    const pairs = ['la-ru', 'la-vn', 'ru-vn', 'cn-vn'];
    expect(pairs.map((pair) => dossierOf(pair, [grid], { events }).timeline.length)).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test('has events, steps and briefings’ own events newest first', () => {
    const talks = published('talks', '2026-01-02', {
      event: { date: '2025-12-31', kind: 'signing' },
    });
    const { timeline } = dossierOf('la-vn', [talks, grid], {
      events: { visit: event('2026-02-04') },
      agreements: { protocol: agreement(['LA', 'VN'], 'grid') },
    });
    expect(timeline.map(({ id }) => id)).toEqual(['visit', 'talks/event', 'protocol-1']);
  });

  test('has agreements with what runs first, stale ones among them', () => {
    const old = published('old', '2025-01-09');
    const { agreements } = dossierOf('la-vn', [grid, old], {
      agreements: {
        a: agreement(['LA', 'VN'], 'grid', 'in_force'),
        b: agreement(['LA', 'VN'], 'old'),
        c: agreement(['RU', 'VN'], 'old'),
      },
    });
    expect(agreements.map(({ id, isStale }) => [id, isStale])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('calls an agreement stale by the newest briefing on any of its pairs', () => {
    const old = published('old', '2025-01-09');
    const others = ['2025-01-10', '2025-08-01'].map((date, index) =>
      published(date, date, { countries: ['RU', index === 0 ? 'LA' : 'VN'] }),
    );
    const agreements = { trio: agreement(['LA', 'RU', 'VN'], 'old') };
    expect(dossierOf('la-vn', [old, ...others], { agreements }).agreements).toMatchObject([
      { isStale: true },
    ]);
  });

  test('has the figures, series and targets of the pair, not of its briefings’ other pairs', () => {
    const figures = [
      figureFields(),
      figureFields({ reporter: 'lao-customs', value: '9' }),
      figureFields({ partner: 'RU' }),
      figureFields({ status: 'target', period: '2030', value: '10' }),
    ];
    const trade = published('trade', '2026-02-05', { countries: ['LA', 'RU', 'VN'], figures });
    const dossier = dossierOf('la-vn', [trade]);
    expect(dossier.figures).toHaveLength(3);
    expect(dossier.series.map(({ points }) => points.length).sort()).toEqual([1, 2]);
    expect(dossier.disagreements).toHaveLength(1);
    expect(dossier.targets).toHaveLength(1);
  });

  test('takes the day of the whole archive’s newest briefing for today', () => {
    const goal = figureFields({ status: 'target', period: '2025' });
    const trade = published('trade', '2025-06-01', { figures: [goal] });
    const other = published('other', '2026-01-01', { countries: ['RU', 'CN'] });
    expect(dossierOf('la-vn', [trade]).targets).toMatchObject([{ isPast: false }]);
    expect(dossierOf('la-vn', [trade, other]).targets).toMatchObject([{ isPast: true }]);
  });

  test('has the conflicts of its countries, and those of one country in its briefings', () => {
    const claims = ['5', '9'].map((says) => ({ says, by: 'Customs', briefing: 'grid' }));
    const clash = (...countries: string[]) =>
      Conflict.parse({ title: 'Trade', countries, claims, why: 'Nobody says.' });
    const conflicts = { trade: clash('LA', 'VN'), world: clash('RU', 'VN'), alone: clash('VN') };
    expect(dossierOf('la-vn', [grid], { conflicts }).conflicts.map(([id]) => id)).toEqual([
      'alone',
      'trade',
    ]);
  });

  test.each([
    ['on the day of the first report', '2026-02-05', 'VN'],
    ['that lasted until then', '2026-02-01/2026-02-05', 'VN'],
    ['that is older than all reports', '2026-02-03/2026-02-04', undefined],
  ])('says which side alone reports an event %s', (_, date, expected) => {
    const events = { visit: event(date) };
    const earlier = published('earlier', '2019-01-01', { countries: ['RU', 'VN'] });
    const { timeline } = dossierOf('la-vn', [rail, grid, earlier], { events });
    expect(timeline).toHaveLength(1);
    expect(timeline[0]?.type === 'event' && timeline[0].onlySide).toBe(expected);
  });
});

describe('pairsOfAgreement', () => {
  const trio = published('trio', '2026-02-05', { countries: ['LA', 'RU', 'VN'] });
  const cnla = published('cnla', '2026-02-05', { countries: ['CN', 'LA'] });

  test.each([
    ['two countries', ['VN', 'LA'], ['la-vn']],
    ['three countries', ['VN', 'LA', 'RU'], ['la-ru', 'la-vn', 'ru-vn']],
    ['countries and a bloc', ['VN', 'LA', 'ASEAN'], ['la-vn']],
    ['one country, by its briefings', ['VN'], ['la-vn', 'ru-vn']],
    ['a country and a bloc of two letters', ['EU', 'VN'], ['la-vn', 'ru-vn']],
    ['blocs alone', ['EU', 'ASEAN'], []],
    ['a country without briefings', ['TH'], []],
  ])('of %s', (_, parties, pairs) => {
    expect(pairsOfAgreement({ parties }, [trio, trio, cnla])).toEqual(pairs);
  });
});
