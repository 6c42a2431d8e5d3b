import { describe, expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { headlineFiguresOf } from './headline-figures.ts';
import { targetsAmong } from './targets.ts';

const headline = (...figures: ReturnType<typeof placed>[]) => {
  const told = headlineFiguresOf({
    pair: 'la-vn',
    figures,
    targets: targetsAmong(figures, '2026-02-05'),
  });
  return told && [told.kind, told.period, ...told.actuals.map(({ value }) => value)];
};

describe('headlineFiguresOf', () => {
  test('takes the trade of the latest whole year', () => {
    const figures = [
      placed('a', { period: '2023', value: '3' }),
      placed('b', { period: '2024', value: '5' }),
      placed('c', { period: '2025-01/2025-11', value: '6' }),
    ];
    expect(headline(...figures)).toEqual(['trade_total', '2024', 5]);
  });

  test('shows both numbers where reports disagree, and one where they agree', () => {
    const first = placed('a', { value: '5' });
    expect(headline(first, placed('b', { value: '9', reporter: 'office' }))).toEqual([
      'trade_total',
      '2024',
      5,
      9,
    ]);
    expect(headline(first, placed('b', { value: '5', reporter: 'office' }))).toEqual([
      'trade_total',
      '2024',
      5,
    ]);
  });

  test.each([
    ['our calculation', { derived: 'true', reporter: undefined, note: 'Added up.' }],
    ['exports alone', { kind: 'trade_export' }],
    ['a target', { status: 'target' }],
    ['trade in one good', { what: 'coal' }],
    ['trade with all countries', { partner: 'world' }],
  ])('does not take %s', (_, change) => {
    expect(headline(placed('a', change))).toBeUndefined();
  });

  test('falls back on the investment of a day', () => {
    const stock = { kind: 'investment_stock', direction: 'outward', period: '2025-10-03' };
    expect(headline(placed('a', stock))).toEqual(['investment_stock', '2025-10-03', 5]);
  });

  test('shows no number in another currency as a rival', () => {
    expect(headline(placed('a'), placed('b', { value: '9', unit: 'EUR' }))).toEqual([
      'trade_total',
      '2024',
      5,
    ]);
  });

  test('names no target of something else', () => {
    const goal = { period: '2030', status: 'target', value: '20' };
    const figures = [placed('a'), placed('b', { ...goal, unit: 'EUR' })];
    const targets = targetsAmong(figures, '2026-02-05');
    expect(headlineFiguresOf({ pair: 'la-vn', figures, targets })?.target).toBeUndefined();
  });

  test('names the target that comes next, if it names a year', () => {
    const figures = [
      placed('a'),
      placed('b', { period: '2035', status: 'target', value: '20' }),
      placed('c', { period: '2030', status: 'target', value: '10' }),
      placed('d', { period: '2026-01-15', status: 'target', value: '8' }),
    ];
    const targets = targetsAmong(figures, '2026-02-05');
    expect(headlineFiguresOf({ pair: 'la-vn', figures, targets })?.target?.value).toBe(10);
  });
});
