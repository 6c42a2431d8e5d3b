import { expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { headlineFiguresOf } from './headline-figures.ts';
import { neutralSettings } from './site-settings.ts';
import { targetsAmong } from './targets.ts';

type Figures = ReturnType<typeof placed>[];

const headlineOf = (...figures: Figures) =>
  headlineFiguresOf(
    { pair: 'la-vn', figures, targets: targetsAmong(figures, '2026-02-05') },
    neutralSettings.headlines,
  );
const headline = (...figures: Figures) => {
  const found = headlineOf(...figures);
  return found && [found.kind, found.period, ...found.actuals.map(({ value }) => value)];
};

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
  const rival = (value: string) => placed('b', { value, reporter: 'office' });
  expect(headline(first, rival('9'))).toEqual(['trade_total', '2024', 5, 9]);
  expect(headline(first, rival('5'))).toEqual(['trade_total', '2024', 5]);
  const euros = placed('b', { value: '9', unit: 'EUR' });
  expect(headline(first, euros)).toEqual(['trade_total', '2024', 5]);
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

test('takes the kinds and periods that the site puts first', () => {
  const figures = [
    placed('a', { period: '2024' }),
    placed('b', { kind: 'trade_export', period: '2025-01/2025-03', value: '6' }),
  ];
  const exports = [{ kind: 'trade_export', period: 'quarter' } as const];
  const found = headlineFiguresOf({ pair: 'la-vn', figures, targets: [] }, exports);
  expect(found?.actuals.map(({ value }) => value)).toEqual([6]);
});

test('falls back on the investment of a day', () => {
  const stock = { kind: 'investment_stock', direction: 'outward', period: '2025-10-03' };
  expect(headline(placed('a', stock))).toEqual(['investment_stock', '2025-10-03', 5]);
});

const goal = (slug: string, period: string, value: string, unit = 'USD') =>
  placed(slug, { status: 'target', period, value, unit });
const targetsOf = (...figures: Figures) =>
  headlineOf(placed('a'), ...figures)?.targets.map(({ value }) => value);

test('has the target that comes next, if it is of the same thing', () => {
  const figures = [goal('b', '2035', '20'), goal('c', '2030', '10'), goal('e', '2028', '9', 'EUR')];
  expect(targetsOf(...figures)).toEqual([10]);
  expect(targetsOf(...figures, goal('d', '2026-01-15', '8'))).toEqual([10]);
});

test('has every target without a year where none names one', () => {
  expect(targetsOf(goal('b', '2025-12-01', '20'), goal('c', '2026-01-15', '8'))).toEqual([8, 20]);
});
