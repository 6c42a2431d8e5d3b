import { expect, test } from 'vitest';
import { placedWith } from '../../tests/fixtures/sound/records.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { publisherName } from '../site/settings.ts';
import { figureTable } from './figure-table.ts';
import { jsonOf } from './table.ts';

const table = figureTable({
  people: new Map([['to-lam', { name: 'Tô Lâm', names: [] }]]),
  organisations: new Map([['customs-vn', { name: 'Vietnam Customs', names: [], kind: 'other' }]]),
  sources: new Map([['vna', { name: 'Vietnam News Agency', kind: 'agency' }]]),
});
const rowOf = (figure: Partial<Figure> = {}, briefing: Partial<PublishedBriefing> = {}) =>
  (JSON.parse(jsonOf(table, [placedWith(figure, briefing)])) as unknown[])[0];

test('a figure is as its briefing prints it', () => {
  expect(rowOf({}, { url: 'https://example.org/report' })).toEqual({
    ...{ id: 'talks/figure-trade-total-vn-la-2024', pairs: 'la-vn', kind: 'trade_total' },
    ...{ of: null, what: null, value: 2.25, scale: 'billion', unit: 'USD', amount: 2_250_000_000 },
    ...{ period: '2024', period_start: '2024-01-01', period_end: '2024-12-31', base: null },
    ...{ reporter: 'customs-vn', reporter_name: 'Vietnam Customs' },
    ...{ attribution: 'statistics', attributed_to: 'Vietnam Customs' },
    ...{ country: 'VN', partner: 'LA', direction: 'two_way' },
    ...{
      status: 'actual',
      status_inferred: false,
      approx: false,
      derived: false,
      as_printed: 'US$ 2.25 billion',
    },
    ...{ note: null, briefing: 'talks', url: '/briefings/talks/#figure-trade-total-vn-la-2024' },
    ...{ source: 'Vietnam News Agency', report_date: '2026-02-05' },
    ...{ report_url: 'https://example.org/report', page: null },
  });
});

test('a figure that is not from the report has the page that gives it', () => {
  const page = 'https://example.org/other';
  expect(rowOf({ page })).toMatchObject({ page });
});

test.each([
  [4.15, 'billion', 4_150_000_000],
  [8.29, 'million', 8_290_000],
  [-496.2, 'million', -496_200_000],
  [28.7, undefined, 28.7],
] as const)('the amount of %d %s is exact: %d', (value, scale, amount) => {
  expect(rowOf({ value, scale })).toMatchObject({ value, amount });
});

test('a figure without two sides has the pairs of its country in the briefing', () => {
  const pairsOf = (partner: string | undefined, countries: string[]) =>
    rowOf({ partner }, { countries });
  expect(pairsOf('world', ['VN', 'LA', 'TH'])).toMatchObject({ pairs: 'la-vn; th-vn' });
  expect(pairsOf(undefined, ['LA'])).toMatchObject({ pairs: null });
});

test.each<[Partial<Figure>, string, string]>([
  [{ saidBy: ['to-lam', 'customs-vn'] }, 'statement', 'Tô Lâm; Vietnam Customs'],
  [{ publishedBy: 'vna' }, 'publisher', 'Vietnam News Agency'],
  [{ derived: true }, 'calculation', publisherName()],
])('a figure with %j is attributed as a %s to %s', (change, attribution, name) => {
  const row = { reporter: null, reporter_name: null, attribution, attributed_to: name };
  expect(rowOf({ reporter: undefined, ...change })).toMatchObject(row);
});
