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
  test('has no target where none is set', () => {
    expect(targetsAmong([], today)).toEqual([]);
    expect(targetsAmong([placed('a')], today)).toEqual([]);
  });

  test('stands alone where nothing was counted', () => {
    expect(targetsAmong([target('a')], today)).toMatchObject([{ isPast: false }]);
    expect(targetsAmong([target('a')], today)[0]?.actuals[0]).toBeUndefined();
  });

  test('stands beside the latest actual number, whoever counts', () => {
    const figures = [
      placed('a', { period: '2023', value: '9' }),
      placed('b', { period: '2024', reporter: 'lao-customs' }),
      placed('c', { period: '2025', status: 'estimate' }),
      target('d'),
    ];
    const [progress] = targetsAmong(figures, today);
    expect([progress?.actuals[0]?.period, progress?.share]).toEqual(['2024', 0.5]);
  });

  test('stands beside all numbers of one period that disagree, with no share', () => {
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
  ])('does not stand beside a number of %s', (_, change) => {
    expect(targetsAmong([placed('a', change), target('b')], today)[0]?.actuals[0]).toBeUndefined();
  });

  test('for a past period stands beside that period’s number only', () => {
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
    ['2025-01-15', '2026-02-05', false],
  ])('for %s is past on %s: %s', (period, day, isPast) => {
    expect(targetsAmong([target('a', { period })], day)).toMatchObject([{ isPast }]);
  });

  test('in one kind of goods does not stand beside all trade', () => {
    const [progress] = targetsAmong([placed('a'), target('b', { what: 'coal' })], today);
    expect(progress?.actuals).toEqual([]);
  });

  test('for a month stands beside a month’s number', () => {
    const figures = [placed('a', { period: '2025-06' }), placed('b')];
    const [progress] = targetsAmong([...figures, target('c', { period: '2026-06' })], today);
    expect(progress?.actuals.map(({ period }) => period)).toEqual(['2025-06']);
  });

  test('without a year stands beside a year’s number', () => {
    const open = target('a', { period: '2026-01-15' });
    expect(targetsAmong([open, placed('b')], today)[0]?.share).toBe(0.5);
  });

  test.each([
    ['for one year', '2030', '2030'],
    ['without a year', '2025-01-09', '2026-01-15'],
  ])('set twice %s stands once, as last set', (_, before, after) => {
    const last = target('a', { period: after }, '2026-02-05');
    const first = target('b', { period: before }, '2025-01-09');
    const again = target('c', { period: after }, '2025-06-01');
    const targets = targetsAmong([last, first, again], today);
    expect(targets.map(({ target }) => target.briefing.slug)).toEqual(['a']);
    const renamed = [target('z', { period: after }, '2026-02-05'), first, again];
    expect(targetsAmong(renamed, today)[0]?.target.briefing.slug).toBe('z');
  });

  test('set anew stands twice', () => {
    expect(targetsAmong([target('a'), target('b', { value: '15' })], today)).toHaveLength(2);
  });

  test('of our making is none', () => {
    expect(targetsAmong([target('a', derived)], today)).toEqual([]);
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

  describe('of growth', () => {
    const goal = target('z', { ...growth, base: '2029', what: 'Coal' });
    const grown = (slug: string, what?: string) => placed(slug, { ...growth, base: '2023', what });
    const besides = (...figures: ReturnType<typeof grown>[]) =>
      targetsAmong([goal, ...figures], today)[0]?.actuals[0]?.briefing.slug;

    test('stands beside that of the same goods, or else beside growth in general', () => {
      expect(besides(grown('a'), grown('b', 'coal'))).toBe('b');
      expect(besides(grown('a'))).toBe('a');
    });

    test('does not stand beside that of other goods', () => {
      expect(besides(grown('a', 'rice'))).toBeUndefined();
    });
  });
});

describe('datesNamedIn', () => {
  const deadline = (date: string, what: string) => ({ date, what, kind: 'planned' });
  const grid = published('grid', '2026-02-05', {
    deadlines: [deadline('2026', 'The line'), deadline('2026-04', 'A forum')],
  });
  const rail = published('rail', '2026-01-05', {
    deadlines: [deadline('2026-04', 'A forum'), deadline('2026-12-31', 'A plan')],
  });

  test('has none where none is named', () => {
    expect(datesNamedIn([])).toEqual([]);
    expect(datesNamedIn([published('a', '2026')])).toEqual([]);
  });

  test('orders by the last day, and counts a date told twice once', () => {
    const dates = datesNamedIn([grid, rail]);
    expect(dates.map(({ what, reports }) => [what, ...reports.map(({ slug }) => slug)])).toEqual([
      ['A forum', 'grid', 'rail'],
      ['The line', 'grid'],
      ['A plan', 'rail'],
    ]);
  });
});

describe('isAhead', () => {
  test.each([
    ['2025', '2025-12-31', true],
    ['2025', '2026-01-01', false],
    ['2024-02', '2024-02-29', true],
    ['2024-02-28', '2024-02-29', false],
  ])('of %s on %s is %s', (date, day, expected) => {
    expect(isAhead({ date, what: 'A forum', kind: 'planned' }, day)).toBe(expected);
  });
});
