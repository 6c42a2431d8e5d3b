import { describe, expect, test } from 'vitest';
import { placedWith } from '../../tests/fixtures/sound/records.ts';
import type { Figure } from '../model/figure.ts';
import { seriesOf, type Series } from '../model/series.ts';
import { amountsFirst, barsFor, lineFor, seriesInWords } from './series.ts';

/** The one series of Vietnam's trade with Laos with these points. */
function seriesWith(...changes: Partial<Figure>[]): Series {
  const [series, ...others] = seriesOf(changes.map((change) => placedWith(change)));
  if (!series || others.length > 0) throw new Error('These figures are no one series.');
  return series;
}

const seven = { value: 7, asPrinted: 'US$ 7 billion' };
const five = { value: 5, asPrinted: 'US$ 5 billion' };

describe('barsFor', () => {
  test('has a row for every point, in time order, as printed', () => {
    expect(barsFor(seriesWith({ period: '2030', status: 'target', ...five }, {}))).toEqual([
      { label: '2024', printed: 'US$ 2.25 billion', amount: 2.25e9, isOpen: false },
      { label: '2030', printed: 'US$ 5 billion, target', amount: 5e9, isOpen: true },
    ]);
  });

  test('says what a bar to the left means', () => {
    const series = seriesWith({
      kind: 'trade_balance',
      value: -227,
      scale: 'million',
      asPrinted: '227',
    });
    expect(barsFor(series)[0]?.printed).toBe('US$227 million*, deficit');
  });

  test.each([
    ['2024', '2024'],
    ['2025-09', 'Sep 2025'],
    ['2025-05', 'May 2025'],
    ['2025-01/2025-06', 'Jan–June 2025'],
    ['2021/2025', '2021–2025'],
    ['2025-11/2026-02', '2025–2026'],
    ['2018-12-31~', '31 Dec 2018 ~'],
  ])('labels %s as "%s"', (period, label) => {
    expect(barsFor(seriesWith({ period }))[0]?.label).toBe(label);
  });
});

test('growth rates come last, and the order is otherwise the same', () => {
  const growth = seriesWith({ kind: 'growth_rate', of: 'trade_total', unit: 'percent' });
  const [trade, balance] = [seriesWith({}), seriesWith({ kind: 'trade_balance' })];
  expect(amountsFirst([growth, trade, balance])).toEqual([trade, balance, growth]);
});

test('lineFor holds what was, at the middle of its period, and not what is wanted', () => {
  const series = seriesWith(
    { period: '2023' },
    { period: '2025', ...seven },
    { period: '2030', status: 'target', ...five },
  );
  expect(lineFor(series)).toEqual([
    { time: Date.parse('2023-07-02'), amount: 2.25e9 },
    { time: Date.parse('2025-07-02'), amount: 7e9 },
  ]);
});

describe('seriesInWords', () => {
  test('has the first and the last point', () => {
    expect(
      seriesInWords(seriesWith({}, { period: '2025', ...five }, { period: '2030', ...seven })),
    ).toBe('Vietnam: trade with Laos, from 2024 (US$ 2.25 billion) to 2030 (US$ 7 billion).');
  });

  test('has a single point once', () => {
    expect(seriesInWords(seriesWith({}))).toBe(
      'Vietnam: trade with Laos, 2024 (US$ 2.25 billion).',
    );
  });

  test('has only the measure where there is no point', () => {
    expect(seriesInWords({ ...seriesWith({}), points: [] })).toBe('Vietnam: trade with Laos');
  });
});
