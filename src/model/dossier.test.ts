import { describe, expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { Conflict } from './conflict.ts';
import { dossiersIn, pairsOfAgreement } from './dossier.ts';
import { EventRecord } from './event.ts';
import { citationsIn, type Records } from './records.ts';

const event = (date: string, countries = ['LA', 'VN']) =>
  EventRecord.parse({ title: 'Visit', kind: 'official_visit', date, countries });
const agreement = (parties: string[], briefing: string, status = 'signed', date = '2025-01-09') =>
  Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', sectors: ['trade'], parties },
    history: [{ status, date, briefing }],
  });

type RecordsById = { [Folder in keyof Records]?: Record<string, unknown> };

function indexOf(briefings: PublishedBriefing[], byId: RecordsById = {}) {
  const mapOf = (folder: keyof Records) => new Map(Object.entries(byId[folder] ?? {}));
  const records = {
    ...{ agreements: mapOf('agreements'), events: mapOf('events'), people: mapOf('people') },
    ...{ organisations: mapOf('organisations'), conflicts: mapOf('conflicts') },
    statesOfPlay: mapOf('statesOfPlay'),
  } as Records;
  const archive = archiveOf(briefings);
  return dossiersIn(archive, records, citationsIn(archive.briefings, records));
}

function dossierOf(pair: string, briefings: PublishedBriefing[], byId?: RecordsById) {
  return indexOf(briefings, byId).of(pair);
}

const grid = published('grid', '2026-02-05', { events: ['visit'] });
const rail = published('rail', '2026-02-06', { events: ['visit'], sector: ['rail', 'trade'] });

describe('a dossier', () => {
  test('of a pair that nobody speaks of is empty', () => {
    expect(dossierOf('la-vn', [])).toEqual({
      ...{ pair: 'la-vn', briefings: [], lastActivity: undefined, timeline: [], agreements: [] },
      ...{ figures: [], series: [], disagreements: [], conflicts: [], targets: [], dates: [] },
    });
  });

  test('counts an event once, with all who tell of it', () => {
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

  test('tells events, steps and briefings’ own events newest first', () => {
    const talks = published('talks', '2026-01-02', {
      event: { date: '2025-12-31', kind: 'signing' },
    });
    const { timeline } = dossierOf('la-vn', [talks, grid], {
      events: { visit: event('2026-02-04') },
      agreements: { protocol: agreement(['LA', 'VN'], 'grid') },
    });
    expect(timeline.map(({ id }) => id)).toEqual(['visit', 'talks/event', 'protocol-1']);
  });

  test('has agreements in the order of the ladder, silent ones among them', () => {
    const old = published('old', '2025-01-09');
    const { agreements } = dossierOf('la-vn', [grid, old], {
      agreements: {
        a: agreement(['LA', 'VN'], 'grid', 'in_force'),
        b: agreement(['LA', 'VN'], 'old'),
        c: agreement(['RU', 'VN'], 'old'),
      },
    });
    expect(agreements.map(({ id, isStale }) => [id, isStale])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  test('calls an agreement silent by the newest briefing on any of its pairs', () => {
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

  test('has the conflicts of its countries, and of one alone that its briefings tell of', () => {
    const claims = ['5', '9'].map((says) => ({ says, by: 'Customs', briefing: 'grid' }));
    const clash = (...countries: string[]) =>
      Conflict.parse({ title: 'Trade', countries, claims, why: 'Nobody says.' });
    const conflicts = { trade: clash('LA', 'VN'), world: clash('RU', 'VN'), alone: clash('VN') };
    expect(dossierOf('la-vn', [grid], { conflicts }).conflicts.map(([id]) => id)).toEqual([
      'trade',
      'alone',
    ]);
  });

  test.each([
    ['a briefing', '2026-01-01', '2026-02-05'],
    ['an event of the same day', '2026-02-05', '2026-02-05'],
    ['a briefing, whatever is planned', '2026-02-06', '2026-02-05'],
    ['a briefing, whatever has not ended', '2026-02-01/2026-02-28', '2026-02-05'],
  ])('was last moved by %s', (_, date, expected) => {
    const { lastActivity } = dossierOf('la-vn', [grid], { events: { visit: event(date) } });
    expect(lastActivity).toBe(expected);
  });

  test('was last moved by the briefing where an event began on its day', () => {
    const first = published('first', '2026-02-01', { events: ['visit'] });
    const { lastActivity } = dossierOf('la-vn', [first], { events: { visit: event('2026-02') } });
    expect(lastActivity).toBe('2026-02-01');
  });

  test('was last moved by what happened in the year or month of the report', () => {
    const vague = published('vague', '2026-02', { events: ['visit'] });
    const { lastActivity } = dossierOf('la-vn', [vague], {
      events: { visit: event('2026-02-28') },
    });
    expect(lastActivity).toBe('2026-02-28');
  });

  test('is told once', () => {
    const index = indexOf([grid]);
    expect(index.of('la-vn')).toBe(index.of('la-vn'));
  });
});

describe('all agreements', () => {
  test('stand in the order of the ladder', () => {
    const agreements = {
      a: agreement(['LA', 'VN'], 'grid', 'in_force'),
      b: agreement(['RU', 'VN'], 'grid'),
    };
    expect(indexOf([grid], { agreements }).agreements.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('pairsOfAgreement', () => {
  const trio = published('trio', '2026-02-05', { countries: ['LA', 'RU', 'VN'] });
  const cnla = published('cnla', '2026-02-05', { countries: ['CN', 'LA'] });

  test.each([
    ['two countries', ['VN', 'LA'], ['la-vn']],
    ['three countries', ['VN', 'LA', 'RU'], ['la-ru', 'la-vn', 'ru-vn']],
    ['countries and a bloc', ['VN', 'LA', 'ASEAN'], ['la-vn']],
    ['one country, by who speaks of it', ['VN'], ['la-vn', 'ru-vn']],
    ['a country and a bloc of two letters', ['EU', 'VN'], ['la-vn', 'ru-vn']],
    ['blocs alone', ['EU', 'ASEAN'], []],
    ['a country that none speaks of', ['TH'], []],
  ])('of %s', (_, parties, pairs) => {
    expect(pairsOfAgreement({ parties }, [trio, trio, cnla])).toEqual(pairs);
  });
});
