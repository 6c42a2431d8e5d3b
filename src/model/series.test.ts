import { describe, expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { distinctPoints, measureKey, seriesOf } from './series.ts';

type Fields = Record<string, unknown>;

const growth = { kind: 'growth_rate', of: 'trade_total', unit: '%', scale: undefined };

/** The numbers of each series, by period. */
const periodsOf = (...changes: Fields[]) =>
  seriesOf(changes.map((change, index) => placed(`b${index}`, change))).map(({ points }) =>
    points.map(({ period }) => period),
  );

describe('seriesOf', () => {
  test('puts years of one office in time order', () => {
    const periods = periodsOf({ period: '2025' }, { period: '2023' }, { period: '2024' });
    expect(periods).toEqual([['2023', '2024', '2025']]);
  });

  test.each([
    ['statistics offices', { reporter: 'lao-customs' }],
    ['partners', { partner: 'world' }],
    ['sides', { country: 'LA', partner: 'VN' }],
    ['kinds', { kind: 'trade_export' }],
    ['currencies', { unit: 'EUR' }],
    ['goods', { what: 'coal' }],
    ['lengths of period', { period: '2024-01/2024-06' }],
    ['moments and spans', { period: '2024-12-31' }],
    ['office and calculation', { reporter: undefined, derived: 'true', note: 'Summed.' }],
  ])('never shares a line among different %s', (_, change) => {
    expect(seriesOf([placed('a'), placed('b', { ...change })])).toHaveLength(2);
  });

  test.each([
    ['years', '2024', '2025'],
    ['months of one name', '2024-02', '2025-02'],
    ['first halves', '2024-01/2024-06', '2025-01/2025-06'],
    ['a year and twelve months', '2023', '2024-01/2024-12'],
    ['winters', '2023-11/2024-02', '2024-11/2025-02'],
  ])('shares a line among %s', (_, earlier, later) => {
    expect(periodsOf({ period: later }, { period: earlier })).toEqual([[earlier, later]]);
  });

  test.each([
    ['first and second halves', '2024-01/2024-06', '2024-07/2024-12'],
    ['different months', '2024-01', '2024-02'],
    ['two years and five', '2021/2025', '2022/2023'],
    ['a winter and two', '2023-11/2024-02', '2024-11/2026-02'],
  ])('parts %s', (_, a, b) => {
    expect(
      periodsOf({ period: a, status: 'forecast' }, { period: b, status: 'forecast' }),
    ).toHaveLength(2);
  });

  test.each([
    ['year on year', ['2024', '2023'], ['2025', '2024']],
    ['month on month of the year before', ['2024-03', '2023-03'], ['2025-03', '2024-03']],
    ['day on day of the month before', ['2024-01-15', '2023-12-15'], ['2025-06-30', '2025-05-30']],
    ['day on day of the year before', ['2023-02-28', '2022-02-28'], ['2024-02-28', '2023-02-28']],
  ])('puts growth %s in one series', (_, a, b) => {
    const figures = [a, b].map(([period, base]) => ({ ...growth, period, base }));
    expect(periodsOf(...figures)).toHaveLength(1);
  });

  test.each([
    ['a year before and ten', ['2024', '2023'], ['2025', '2015']],
    ['a month before and two', ['2025-03', '2025-02'], ['2024-03', '2024-01']],
    ['half a year before and a year', ['2024-06-30', '2023-12-31'], ['2025-06-30', '2024-06-30']],
    ['a half-year and a year', ['2024', '2023'], ['2025', '2024-01/2024-06']],
  ])('parts growth against %s', (_, a, b) => {
    const figures = [a, b].map(([period, base]) => ({ ...growth, period, base }));
    expect(periodsOf(...figures)).toHaveLength(2);
  });

  test.each([
    ['what somebody said', { saidBy: 'to-lam' }],
    ['what a source published', { publishedBy: 'vns' }],
    ['what we calculated', { derived: 'true', note: 'Exports and imports.' }],
  ])('joins no figures of %s', (_, attribution) => {
    const change = { reporter: undefined, ...attribution };
    expect(periodsOf({ ...change, period: '2023' }, change)).toHaveLength(2);
    expect(periodsOf(change, change)).toHaveLength(2);
  });

  test.each([
    ['2026-02-05', 2],
    ['2025-12-31', 1],
  ])(
    'joins no figure whose period is the day of its report: %s in a report of 5 February',
    (period, series) => {
      expect(periodsOf({ period: '2024-12-31' }, { period })).toHaveLength(series);
    },
  );

  test('joins no figure that is disputed', () => {
    const figures = ['2023', '2024', '2025'].map((period) => placed(`b${period}`, { period }));
    const series = seriesOf(figures, ({ period }) => period === '2024');
    expect(series.map(({ points }) => points.map(({ period }) => period))).toEqual([
      ['2023', '2025'],
      ['2024'],
    ]);
  });

  test('parts counts without a name or a country by briefing', () => {
    const length = { kind: 'length', unit: 'km', scale: undefined, country: undefined };
    const nameless = { ...length, partner: undefined };
    expect(periodsOf({ ...nameless, period: '2023' }, nameless)).toHaveLength(2);
    const line = { ...nameless, what: 'Power line' };
    expect(periodsOf({ ...line, period: '2023' }, { ...line, what: 'power line' })).toHaveLength(1);
  });

  test('counts a number printed twice once, as most closely printed', () => {
    const coarse = placed('a', { value: '1.4', scale: 'billion' });
    const close = placed('b', { value: '1381.5' });
    const [series] = seriesOf([coarse, close]);
    expect(series?.points).toMatchObject([
      { amount: 1381.5e6, figure: close, figures: [close, coarse] },
    ]);
  });

  test('keeps numbers of one period that cannot be one', () => {
    expect(periodsOf({ value: '1381.5' }, { value: '1392.5' })).toEqual([['2024', '2024']]);
  });

  test('keeps a target beside the actual number', () => {
    const points = seriesOf([placed('a'), placed('b', { status: 'target' })])[0]?.points;
    expect(points?.map(({ status }) => status)).toEqual(['actual', 'target']);
  });

  test('has the latest and the longest first, each with its anchor', () => {
    const series = seriesOf([
      placed('a', { reporter: 'lao-customs' }),
      placed('b', { period: '2023' }),
      placed('c'),
      placed('d', { kind: 'trade_export', period: '2025' }),
    ]);
    expect(series.map(({ id, points }) => [id, points.length])).toEqual([
      ['trade-export-vn-la', 1],
      ['trade-total-vn-la', 2],
      ['trade-total-vn-la-2', 1],
    ]);
  });
});

describe('measureKey', () => {
  const key = (change: Fields) => measureKey(placed('a', change));
  const laos = { country: 'LA', partner: 'VN' };
  const [exports, balance] = [{ kind: 'trade_export' }, { kind: 'trade_balance' }];
  const stock = { kind: 'investment_stock' };
  const [outward, inward] = [
    { ...stock, direction: 'outward' },
    { ...stock, direction: 'inward' },
  ];
  const energy = { kind: 'energy', unit: 'GWh', scale: undefined };
  const bothWays = { ...energy, direction: 'two_way' };

  test.each([
    ['exports and the other’s imports', exports, { kind: 'trade_import', ...laos }],
    ['trade from either side', {}, laos],
    ['outward and the other’s inward investment', outward, { ...inward, ...laos }],
    ['numbers of any office and period', {}, { reporter: 'lao-customs', period: '2023' }],
    ['a thing in capitals', { what: 'Coal' }, { what: 'coal' }],
  ])('is one for %s', (_, a, b) => {
    expect(key(a)).toBe(key(b));
  });

  test.each([
    ['exports of the two sides', exports, { ...exports, ...laos }],
    ['exports and imports', exports, { kind: 'trade_import' }],
    ['balances of the two sides', balance, { ...balance, ...laos }],
    ['investment outward and inward', outward, inward],
    ['electricity one way and both', { ...energy, direction: 'export' }, bothWays],
    ['electricity one way and any', { ...energy, direction: 'export' }, energy],
    ['electricity both ways and any', bothWays, energy],
    ['electricity of the two sides', energy, { ...energy, ...laos }],
    ['trade and investment both ways', {}, { ...stock, direction: 'two_way' }],
    ['currencies', {}, { unit: 'EUR' }],
  ])('differs for %s', (_, a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

test.each([
  ['1.4 billion', '1,449 million', true],
  ['1.4 billion', '1,452 million', false],
  ['5.0 million', '5.1 million', true],
  ['5.0 million', '5.2 million', false],
])('distinctPoints says of %s and %s whether they can be one: %s', (a, b, expected) => {
  const figures = [a, b].map((asPrinted) => {
    const [number = '', scale] = asPrinted.split(' ');
    return placed('a', { asPrinted, value: number.replace(',', ''), scale });
  });
  expect(distinctPoints(figures).length === 1).toBe(expected);
});
