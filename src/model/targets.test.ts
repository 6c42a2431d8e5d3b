import { describe, expect, test } from 'vitest';
import { placed, published } from '../../tests/fixtures/published.ts';
import { datesNamedIn, isAhead, targetsAmong } from './targets.ts';

type Fields = Record<string, unknown>;

const today = '2026-02-05';
const target = (slug: string, change: Fields = {}, date = today) =>
  placed(slug, { status: 'target', value: '10', period: '2030', ...change }, { date });
const derived = { derived: 'true', reporter: undefined, note: 'Sum.' };
const growth = { kind: 'growth_rate', of: 'trade_total', unit: '%', scale: undefined };

describe('targetsAmong', () => {
  test('compares with the latest actual number, whoever counts', () => {
    const figures = [
      placed('a', { period: '2023', value: '9' }),
      placed('b', { period: '2024', reporter: 'lao-customs' }),
      placed('c', { period: '2025', status: 'estimate' }),
      target('d'),
    ];
    const [progress] = targetsAmong(figures, today);
    expect([progress?.actuals[0]?.period, progress?.share]).toEqual(['2024', 0.5]);
  });

  test('compares with all numbers of one period that disagree, without a share', () => {
    const figures = [
      placed('a', { period: '2024', reporter: 'lao-customs' }),
      placed('b', { period: '2024', value: '9', asPrinted: 'US$ 9 million' }),
      target('c'),
    ];
    const [progress] = targetsAmong(figures, today);
    expect(progress?.actuals).toHaveLength(2);
    expect(progress?.share).toBeUndefined();
  });

  test.each([
    ['half of the time', { period: '2025-01/2025-06' }],
    ['another partner', { partner: 'world' }],
    ['other goods', { what: 'coal' }],
    ['another currency', { unit: 'EUR' }],
    ['what we calculated', derived],
  ])('does not compare with a number of %s', (_, change) => {
    expect(targetsAmong([placed('a', change), target('b')], today)[0]?.actuals[0]).toBeUndefined();
  });

  test('compares a past period with that period’s number only', () => {
    const past = target('a', { period: '2024' });
    const later = placed('b', { period: '2025', value: '9' });
    expect(targetsAmong([past, later], today)).toMatchObject([{ isPast: true }]);
    expect(targetsAmong([past, later], today)[0]?.actuals[0]).toBeUndefined();
    expect(targetsAmong([past, later, placed('c')], today)[0]?.share).toBe(0.5);
  });

  test.each([
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2024-02', '2024-02-29', false],
    ['2024-02', '2024-03-01', true],
    ['2026-02-05', '2026-03-01', false],
    ['2026-02-28', '2026-02-28', false],
    ['2026-02-28', '2026-03-01', true],
  ])('for %s is past on %s: %s', (period, day, isPast) => {
    expect(targetsAmong([target('a', { period })], day)).toMatchObject([{ isPast }]);
  });

  test('compares a capacity with the latest of any day', () => {
    const capacity = { kind: 'capacity', unit: 'MW', scale: undefined, what: 'plants' };
    const built = placed('a', { ...capacity, period: '2026-01-27' });
    const goals = [target('b', capacity), target('c', { ...capacity, period: '2025' })];
    const targets = targetsAmong([built, ...goals], today);
    expect(targets.map(({ actuals }) => actuals)).toEqual([[built], [built]]);
  });

  test('compares a month with a month’s number', () => {
    const figures = [placed('a', { period: '2025-06' }), placed('b')];
    const [progress] = targetsAmong([...figures, target('c', { period: '2026-06' })], today);
    expect(progress?.actuals.map(({ period }) => period)).toEqual(['2025-06']);
  });

  test('compares a target without a year with a year’s number', () => {
    const open = target('a', { period: '2026-01-15' });
    expect(targetsAmong([open, placed('b')], today)[0]?.share).toBe(0.5);
  });

  test.each([
    ['for one year', '2030', '2030'],
    ['without a year', '2025-01-09', '2026-01-15'],
  ])('lists what is set twice %s once, as last set', (_, before, after) => {
    const last = target('z', { period: after }, '2026-02-05');
    const first = target('b', { period: before }, '2025-01-09');
    const again = target('c', { period: after }, '2026-01-20');
    const targets = targetsAmong([last, first, again], today);
    expect(targets.map(({ target }) => target.briefing.slug)).toEqual(['z']);
    expect(targets[0]?.statements).toEqual([last, again, first]);
  });

  test('lists what is set anew twice, and what we calculated never', () => {
    const figures = [target('a'), target('b', { value: '15' }), target('c', derived)];
    expect(targetsAmong(figures, today)).toHaveLength(2);
  });

  test('has those ahead first, then the last', () => {
    const periods = ['2024', '2030', '2023', '2022-01-15', '2027'];
    const figures = periods.map((period, index) => target(`b${index}`, { period }));
    expect(targetsAmong(figures, today).map(({ target }) => target.period)).toEqual([
      '2030',
      '2027',
      '2022-01-15',
      '2024',
      '2023',
    ]);
  });

  test.each([
    ['growth', { ...growth, base: '2023', value: '5' }, { base: '2029', value: '10' }],
    ['a balance', { kind: 'trade_balance', value: '-5' }, { value: '-10' }],
    ['money drawn out', { kind: 'investment_flow', value: '-5' }, { value: '10' }],
    ['a target of nothing', { value: '5' }, { value: '0' }],
    ['nothing', { value: '0' }, { value: '10' }],
  ])('has no share of %s', (_, actual, change) => {
    const [progress] = targetsAmong(
      [placed('a', actual), target('b', { ...actual, ...change })],
      today,
    );
    expect(progress?.actuals[0]?.id).toMatch(/^a\//);
    expect(progress?.share).toBeUndefined();
  });

  test.each([
    ['the same goods first', ['coal', undefined], 'coal'],
    ['growth in general', [undefined], undefined],
    ['nothing of other goods', ['rice'], 'none'],
  ])('compares growth with %s', (_, goods, expected) => {
    const goal = target('z', { ...growth, base: '2029', what: 'Coal' });
    const grown = goods.map((what, index) =>
      placed(`a${index}`, { ...growth, base: '2023', what }),
    );
    const [actual] = targetsAmong([goal, ...grown], today)[0]?.actuals ?? [];
    expect(actual ? actual.what : 'none').toBe(expected);
  });
});

describe('datesNamedIn', () => {
  const deadline = (date: string, what: string) => ({ date, what, kind: 'planned' });
  const grid = published('grid', '2026-02-05', {
    deadlines: [deadline('2026', 'The line'), deadline('2026-04', 'A forum')],
  });
  const rail = published('rail', '2026-01-05', {
    deadlines: [
      deadline('2026-04', 'A forum'),
      deadline('2026-12-31', 'A plan'),
      deadline('2026-01/2026-05', 'A signing'),
    ],
  });

  test('orders by the last day, and has a date named twice once', () => {
    const dates = datesNamedIn([grid, rail]);
    expect(dates.map(({ what, reports }) => [what, ...reports.map(({ slug }) => slug)])).toEqual([
      ['A forum', 'grid', 'rail'],
      ['A signing', 'rail'],
      ['The line', 'grid'],
      ['A plan', 'rail'],
    ]);
  });

  test('recognises a date that one of the briefings names in translation', () => {
    const dueInOriginal = grid.deadlines.map(({ what }) => what);
    const deadlines = grid.deadlines.map((one) => ({
      ...one,
      what: `${one.what}, in translation`,
    }));
    const translated = { ...grid, deadlines, dueInOriginal };
    expect(datesNamedIn([translated, rail])).toHaveLength(4);
  });
});

test.each([
  ['2025', '2025-12-31', true],
  ['2025', '2026-01-01', false],
  ['2024-02', '2024-02-29', true],
  ['2024-02-28', '2024-02-29', false],
  ['2026-01/2026-04', '2026-04-30', true],
  ['2026-01/2026-04', '2026-05-01', false],
])('isAhead of %s on %s is %s', (date, day, expected) => {
  expect(isAhead({ date, what: 'A forum', kind: 'planned' }, day)).toBe(expected);
});
