import { describe, expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import { withStatus } from './agreement-status.ts';
import type { Dossier } from './dossier.ts';
import { amountsOfSeries, glanceOf, isMissing, type Dot, type Part } from './glance.ts';
import { Organisation } from './organisation.ts';
import { Person } from './person.ts';
import { seriesOf } from './series.ts';
import { Source } from './source.ts';
import { targetsAmong } from './targets.ts';
import type { TimelineEvent, TimelineStep } from './timeline.ts';

const names = {
  people: new Map([
    ['bezdetko', Person.parse({ name: 'Bezdetko', country: 'RU' })],
    ['pham', Person.parse({ name: 'Phạm', country: 'VN' })],
  ]),
  organisations: new Map([
    ['customs', Organisation.parse({ name: 'Customs', kind: 'statistics_office', country: 'VN' })],
    ['gov-la', Organisation.parse({ name: 'Laos', kind: 'government', country: 'LA' })],
  ]),
  sources: new Map([['kpl', Source.parse({ name: 'KPL', kind: 'agency', country: 'LA' })]]),
};

type Figures = Dossier['figures'];

function glance(
  change: Partial<Dossier>,
  quantity?: { title: string; figures: string[]; within?: string },
  elsewhere: Figures = [],
) {
  const figures = change.figures ?? [];
  const empty = { briefings: [], timeline: [], agreements: [], series: [], disagreements: [] };
  const targets = targetsAmong(figures, '2026-02-06');
  const dossier = {
    pair: 'la-vn',
    ...empty,
    figures,
    conflicts: [],
    projects: [],
    targets,
    dates: [],
    ...change,
  };
  const figuresById = new Map([...figures, ...elsewhere].map((figure) => [figure.id, figure]));
  const context = { asOf: '2026-02-06', names, figuresById };
  return glanceOf(dossier, { ...context, ...(quantity && { quantity }) });
}

function drawn<T extends object>(part: Part<T>): T {
  if (isMissing(part)) throw new Error(part.missing);
  return part;
}

const exchangeOf = (...figures: Figures) => drawn(glance({ figures }).exchange);
const looks = (dots: readonly Dot[]) =>
  dots.map(({ figure, side, isHollow }) => [figure.value, side, isHollow]);

describe('the exchange', () => {
  test('has a row for each period, the oldest first, and at most the six latest', () => {
    const years = ['2017', '2019', '2018', '2020', '2021', '2022', '2023', '2024'];
    const { rows, earlier } = exchangeOf(...years.map((period) => placed(period, { period })));
    expect(rows.map(({ period }) => period)).toEqual(years.toSorted().slice(2));
    expect(earlier).toBe(2);
  });

  test('marks what is a part of a year that has an actual number', () => {
    const { rows, earlier } = exchangeOf(
      placed('c', { period: '2023-01/2023-06' }),
      placed('d', { period: '2023' }),
      placed('a', { period: '2024-01/2024-06' }),
      placed('b', { period: '2024', status: 'estimate' }),
    );
    expect(earlier).toBe(0);
    expect(rows.flatMap(({ period, isPartOfYear }) => (isPartOfYear ? period : []))).toEqual([
      '2023-01/2023-06',
    ]);
  });

  test('has one dot for numbers of a side that may be the same, and one for each other', () => {
    const { rows } = exchangeOf(
      placed('a', { value: '2.25', scale: 'billion' }),
      placed('b', { value: '2.2', scale: 'billion', reporter: undefined, saidBy: 'pham' }),
      placed('c', { value: '3', scale: 'billion' }),
      placed('d', {
        ...{ value: '2.2', scale: 'billion', reporter: undefined, saidBy: 'gov-la' },
        ...{ country: 'LA', partner: 'VN' },
      }),
    );
    expect(rows.map(({ dots }) => looks(dots))).toEqual([
      [
        [2.2, 'LA', false],
        [2.25, 'VN', false],
        [3, 'VN', false],
      ],
    ]);
  });

  test.each([
    ['an estimate', { status: 'estimate' }],
    ['a period that is inferred', { period: '2024~' }],
    ['our calculation', { derived: 'true', reporter: undefined, note: 'Added up.' }],
  ])('is hollow for %s', (_, change) => {
    const [row] = exchangeOf(placed('a', change), placed('b', { value: '9' })).rows;
    expect(row?.dots.map(({ isHollow }) => isHollow)).toEqual([true, false]);
  });

  test('has goals apart, those without a year last, and none that is over', () => {
    const goal = (period: string, value: string) =>
      placed(`g${value}`, { period, value, status: 'target' }, { date: '2026-01-15' });
    const { rows, goals, pastGoals } = exchangeOf(
      placed('a'),
      goal('2026-01-15', '9'),
      goal('2030', '8'),
      goal('2025', '7'),
    );
    expect(rows).toHaveLength(1);
    expect(goals.map(({ period, dots }) => [period, dots[0]?.figure.value])).toEqual([
      ['2030', 8],
      ['', 9],
    ]);
    expect(pastGoals.map(({ figure }) => figure.value)).toEqual([7]);
  });

  test('has a goal once for each side that states it', () => {
    const goal = (slug: string, change: object) =>
      placed(slug, {
        ...{ period: '2030', value: '8', status: 'target', reporter: undefined },
        ...change,
      });
    const { goals } = exchangeOf(
      goal('a', { saidBy: 'gov-la', country: 'LA', partner: 'VN' }),
      goal('b', { saidBy: 'pham' }),
      goal('c', { saidBy: 'pham' }),
    );
    expect(
      goals.map(({ dots }) => dots.map(({ side, figures }) => [side, figures.length])),
    ).toEqual([
      [
        ['LA', 1],
        ['VN', 2],
      ],
    ]);
  });

  test('names the side from which there is no number', () => {
    expect(exchangeOf(placed('a')).silent).toEqual(['LA']);
  });

  test.each([
    ['trade with all countries', { partner: 'world' }],
    ['trade in one good', { what: 'coal' }],
  ])('leaves out %s', (_, change) => {
    expect(isMissing(glance({ figures: [placed('a', change)] }).exchange)).toBe(true);
  });
});

test.each([
  ['its own office', {}, 'VN', undefined],
  ['the press of the other side', { reporter: undefined, publishedBy: 'kpl' }, undefined, 'VN'],
  ['a third country', { reporter: undefined, saidBy: 'bezdetko' }, undefined, 'VN'],
  ['both sides', { reporter: undefined, saidBy: ['pham', 'gov-la'] }, undefined, undefined],
  ['nobody', { derived: 'true', reporter: undefined, note: 'Sum.' }, undefined, undefined],
])('a number of Vietnam’s trade that is from %s', (_, change, side, ofSide) => {
  const [dot] = exchangeOf(placed('a', change)).rows[0]?.dots ?? [];
  expect([dot?.side, dot?.ofSide]).toEqual([side, ofSide]);
});

describe('the direction', () => {
  const ways = (change: object = {}) => [
    placed('out', { kind: 'trade_export', value: '755.2', ...change }),
    placed('in', { kind: 'trade_import', value: '1250', asPrinted: '1.25 billion', ...change }),
  ];

  test('sets both ways of one count side by side, from the first country’s side', () => {
    const { rows } = drawn(glance({ figures: ways() }).direction);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sold?.map(({ figure }) => figure.value)).toEqual([1250, 755.2]);
    expect(rows[0]).toMatchObject({ period: '2024', balance: 494_800_000, reported: undefined });
  });

  test.each([
    ['another office', { reporter: 'gov-la' }],
    ['another period', { period: '2023' }],
    ['another status', { status: 'estimate' }],
    ['another page', { page: 'https://example.org/' }],
  ])('does not join those of %s', (_, change) => {
    const [there] = ways();
    const [, back] = ways(change);
    const figures = [there, back] as Figures;
    expect(isMissing(glance({ figures }).direction)).toBe(true);
  });

  test('has a balance alone where no source has both ways', () => {
    const balance = placed('a', { kind: 'trade_balance', value: '-7', country: 'VN' });
    const { rows } = drawn(glance({ figures: [balance] }).direction);
    expect(rows).toMatchObject([{ balance: 7_000_000, reported: { figure: balance } }]);
    expect(rows[0]?.sold).toBeUndefined();
  });

  test('has a balance for each period, however near they are', () => {
    const balance = { kind: 'trade_balance', value: '-7', country: 'VN' };
    const figures = [placed('a', balance), placed('b', { ...balance, period: '2023' })];
    const { rows } = drawn(glance({ figures }).direction);
    expect(rows.map(({ period }) => period)).toEqual(['2023', '2024']);
  });

  test('has the balance that a briefing calculated, and goals that are over', () => {
    const ours = { kind: 'trade_balance', derived: 'true', reporter: undefined, note: 'Less.' };
    const balance = placed('b', { ...ours, value: '-494.8' });
    const goal = placed('g', { kind: 'trade_export', value: '9', status: 'target' });
    const { rows, pastGoals } = drawn(glance({ figures: [...ways(), balance, goal] }).direction);
    expect(rows).toMatchObject([{ reported: undefined, ours: { figure: balance } }]);
    expect(pastGoals.map(({ figure }) => figure)).toEqual([goal]);
  });

  test('says which balance contradicts one of the same period, and where that is recorded', () => {
    const balance = { kind: 'trade_balance', value: '-7', country: 'VN' };
    const other = placed('b', { ...balance, value: '5', page: 'https://example.org/' });
    const claim = { says: 'US$5 million', by: 'B', briefing: 'b', period: '2024' };
    const conflict = { title: 'Trade', countries: ['LA', 'VN'], claims: [claim], why: '' };
    const { rows, conflict: found } = drawn(
      glance({
        figures: [placed('a', balance), other],
        conflicts: [['balance', conflict as Dossier['conflicts'][number][1]]],
      }).direction,
    );
    expect(rows.map(({ isRival }) => isRival)).toEqual([false, true]);
    expect(found).toBe('balance');
  });

  test('says which balance the same source reports', () => {
    // 494.8 by our count; a source may have rounded otherwise.
    const balance = placed('b', { kind: 'trade_balance', value: '-494.7' });
    expect(drawn(glance({ figures: [...ways(), balance] }).direction).rows).toMatchObject([
      { balance: 494_700_000, reported: { figure: balance } },
    ]);
  });
});

test('a series is drawn like the exchange, unless it has a number below zero', () => {
  const figures = [placed('a', { period: '2023' }), placed('b'), placed('c', { period: '2022' })];
  const drawnOf = (...all: Figures) => {
    const [series] = seriesOf(all);
    return series && amountsOfSeries(series, 'la-vn', names);
  };
  expect(drawnOf(...figures)?.part.rows.map(({ period }) => period)).toEqual([
    ...['2022', '2023', '2024'],
  ]);
  const balance = { kind: 'trade_balance', value: '-5' };
  expect(
    drawnOf(placed('a', balance), placed('b', { ...balance, period: '2023' })),
  ).toBeUndefined();
});

test('investment is that in one direction, seen from either country', () => {
  const stock = { kind: 'investment_stock', direction: 'outward' };
  const figures = [
    placed('a', { ...stock, period: '2024-12-31' }),
    placed('b', { ...stock, period: '2018', country: 'LA', partner: 'VN', direction: 'inward' }),
    placed('c', { ...stock, country: 'LA', partner: 'VN' }),
  ];
  const { flow, rows } = drawn(glance({ figures }).investment);
  expect(flow).toEqual(['VN', 'LA']);
  expect(rows.map(({ period }) => period)).toEqual(['2018', '2024-12-31']);
});

test('the quantity is what the editors chose, in their order', () => {
  const capacity = { kind: 'capacity', unit: 'MW', scale: undefined };
  const figures = [placed('a', capacity), placed('b', capacity)];
  const ids = figures.map(({ id }) => id).toReversed();
  const { bars } = drawn(glance({ figures }, { title: 'Power', figures: ids }).quantity);
  expect(bars.map(({ figure }) => figure.id)).toEqual(ids);
  expect(isMissing(glance({ figures }).quantity)).toBe(true);
});

test('the quantity may be figures of other pairs, the first within a larger one', () => {
  const capacity = { kind: 'capacity', unit: 'MW', scale: undefined, partner: 'TH' };
  const [part, whole] = [placed('a', capacity), placed('b', { ...capacity, value: '9' })];
  const quantity = { title: 'Power', figures: [part.id], within: whole.id };
  const { bars, frame } = drawn(glance({}, quantity, [part, whole]).quantity);
  expect([bars[0]?.figure, frame?.figure]).toEqual([part, whole]);
});

describe('agreements and months', () => {
  const visit: TimelineEvent = {
    ...{ type: 'event', id: 'visit', date: '2025-12-01', kind: 'state_visit', title: 'Visit' },
    ...{ documents: 3, sectors: [], reports: [] },
  };
  const step = (agreement: string, date: string, event?: string): TimelineStep => ({
    ...{ type: 'step', id: `${agreement}-1`, agreement, date, event, status: 'signed' },
    ...{ title: agreement, instrument: 'memorandum', sectors: [], reports: [] },
  });
  const signed = (id: string, change: Parameters<typeof agreementWith>[0] = {}) =>
    withStatus(id, agreementWith({ kind: 'memorandum', ...change }));
  const rowsOf = (dossier: Partial<Dossier>) =>
    drawn(glance(dossier).agreements).rows.map(({ agreements }) => agreements.map(({ id }) => id));

  test('documents of one occasion share a row', () => {
    const timeline = [visit, ...['a', 'b', 'c'].map((id) => step(id, '2025-12-01', 'visit'))];
    const history: Dossier['agreements'][number]['agreement']['history'] = [
      { status: 'signed', date: '2025-12-01', briefing: 'x' },
      { status: 'in_force', date: '2026', briefing: 'x' },
    ];
    const agreements = [signed('a'), signed('b'), signed('c', { history }), signed('d')];
    expect(rowsOf({ agreements, timeline })).toEqual([['c'], ['a', 'b'], ['d']]);
    expect(drawn(glance({ agreements, timeline }).agreements).rows[1]?.event).toBe(visit);
  });

  test('what runs comes first, then what binds; ten rows at most', () => {
    const memoranda = Array.from({ length: 9 }, (_, index) => signed(`m${index}`));
    const running = signed('running', {
      history: [{ status: 'in_force', date: '2025', briefing: 'x' }],
    });
    const agreements = [...memoranda, signed('treaty', { kind: 'treaty' }), running];
    const rows = rowsOf({ agreements });
    expect(rows.slice(0, 3)).toEqual([['running'], ['treaty'], ['m0']]);
    expect(drawn(glance({ agreements }).agreements)).toMatchObject({ left: 1, from: '2025-01-01' });
  });

  test('what may have been replaced comes behind all that runs', () => {
    const history: Dossier['agreements'][number]['agreement']['history'] = [
      { status: 'in_force', date: '2024', briefing: 'x' },
    ];
    const later = [{ id: 'later', agreement: agreementWith({}), replaces: false }];
    const doubtful = withStatus('doubtful', agreementWith({ kind: 'decision', history }), {
      later,
    });
    const agreements = [signed('m', { kind: 'treaty' }), doubtful, signed('runs', { history })];
    expect(rowsOf({ agreements })).toEqual([['runs'], ['doubtful'], ['m']]);
  });

  test('counts events and steps by month, up to that of the last day', () => {
    const timeline = [
      ...[visit, step('a', '2025-12-01'), { ...visit, date: '2026-02-05/2026-02-06' }],
      ...[step('b', '2025'), step('c', '2024'), { ...visit, date: '2024-12-31' }],
      { ...visit, date: '2027' },
    ];
    const { months, earlier, later, undated } = drawn(glance({ timeline }).months);
    expect(months).toHaveLength(14);
    expect(months.filter(({ events, steps }) => events + steps > 0)).toEqual([
      { month: '2025-12', events: 1, steps: 1 },
      { month: '2026-02', events: 1, steps: 0 },
    ]);
    expect([earlier, later, undated]).toEqual([2, 1, 1]);
  });
});

test('a part without data says so', () => {
  const { sides, asOf, ...parts } = glance({});
  expect([sides, asOf]).toEqual([['LA', 'VN'], '2026-02-06']);
  for (const part of Object.values(parts)) expect(isMissing(part)).toBe(true);
});
