import { describe, expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { Conflict } from './conflict.ts';
import {
  disagreementsAmong,
  disputedBy,
  latestPeriodFirst,
  otherCountsOf,
  tracksOfClaims,
} from './disagreements.ts';

type Fields = Record<string, unknown>;

const growth = { kind: 'growth_rate', of: 'trade_total', unit: '%', scale: undefined };
const wanted = { status: 'target', period: '2026-02-05' };
const laos = { country: 'LA', partner: 'VN' };

/** The numbers of each disagreement. */
const valuesIn = (...changes: Fields[]) =>
  disagreementsAmong(changes.map((change, index) => placed(`b${index}`, change))).map(
    ({ figures }) => figures.map(({ value }) => value),
  );

test.each<[string, Fields, Fields]>([
  ['two reports of one number', {}, { value: '5' }],
  ['numbers within rounding', { value: '1.4', scale: 'billion' }, { value: '1381.5' }],
  ['different years', {}, { value: '9', period: '2023' }],
  ['a year and its half', {}, { value: '9', period: '2024-01/2024-06' }],
  ['an actual number and a target', {}, { value: '9', status: 'target' }],
  ['targets without a year', { ...wanted, value: '9' }, wanted],
  ['exports of both', { kind: 'trade_export' }, { kind: 'trade_export', value: '9', ...laos }],
  ['bases of growth', { ...growth, base: '2023' }, { ...growth, value: '9', base: '2022' }],
])('finds no disagreement in %s', (_, a, b) => {
  expect(valuesIn(a, b)).toEqual([]);
});

test.each([
  ['of one office', {}, { value: '9' }],
  ['of two offices', {}, { value: '9', reporter: 'lao-customs' }],
  ['of two sides', { kind: 'trade_export' }, { kind: 'trade_import', value: '9', ...laos }],
])('finds numbers %s that cannot be one', (_, a, b) => {
  expect(valuesIn(a, b)).toEqual([[5, 9]]);
});

test('is not misled by a coarse number that agrees with both', () => {
  const coarse = { value: '1.4', scale: 'billion' };
  expect(valuesIn(coarse, { value: '1440' }, { value: '1381.5' })).toEqual([[1381.5, 1440]]);
});

test('has the latest period first', () => {
  const years = ['2023', '2025', '2024'].flatMap((period) => [
    placed(`a${period}`, { period }),
    placed(`b${period}`, { period, value: '9' }),
  ]);
  expect(disagreementsAmong(years).map(({ period }) => period)).toEqual(['2025', '2024', '2023']);
});

describe('disputedBy', () => {
  const trade = Conflict.parse({
    ...{ title: 'Trade in 2024', countries: ['LA', 'VN'], why: 'Not explained.' },
    claims: [
      { says: 'US$ 5 million, not 7', by: 'A minister', briefing: 'talks' },
      { says: 'US$ 6 million', by: 'A newspaper', url: 'https://daily.example/' },
    ],
  });
  const isDisputed = disputedBy(new Map([['trade', trade]]));

  test.each<[string, boolean, string, Fields]>([
    ['the amount that its briefing claims', true, 'talks', {}],
    ['the same in another scale', true, 'talks', { value: '5000', scale: 'thousand' }],
    ['another amount of the briefing', false, 'talks', { value: '9' }],
    ['the same amount of something else', false, 'talks', { kind: 'volume', unit: 't' }],
    ['the same amount in another briefing', false, 'visit', {}],
    ['what only a page claims', false, 'talks', { value: '6' }],
  ])('of %s is %s', (_, expected, slug, change) => {
    expect(isDisputed(placed(slug, change))).toBe(expected);
  });
});

const conflictOf = (...claims: Fields[]) =>
  Conflict.parse({
    title: 'Trade',
    countries: ['LA', 'VN'],
    why: 'Not explained.',
    claims: claims.map((claim) => ({ by: 'VNA', briefing: 'trade', ...claim })),
  });
const claimOf = (value: string, period: string, unit = 'USD') => ({
  ...{ says: unit === 'USD' ? `US$${value} million` : `${value} ${unit}`, value, period, unit },
  ...(unit === 'USD' && { scale: 'million' }),
});

test('claims with amounts are on one line for each period, days and months on that of their year', () => {
  const conflict = conflictOf(
    claimOf('5', '2024'),
    claimOf('6', '2025-03'),
    claimOf('7', '2025-10-03'),
    claimOf('8', '2025-01/2025-11'),
    claimOf('9', '2024', 'km'),
    { says: 'much' },
  );
  expect(
    tracksOfClaims(conflict).map(({ period, claims }) => [
      period,
      claims.map(({ value }) => value),
    ]),
  ).toEqual([
    ['2025', [6, 7]],
    ['2025-01/2025-11', [8]],
    ['2024', [5]],
  ]);
});

test('claims of one amount are not drawn', () => {
  expect(tracksOfClaims(conflictOf(claimOf('5', '2024'), claimOf('5', '2024')))).toEqual([]);
});

test('recorded disagreements are in the order of their periods, or of their briefings', () => {
  const conflicts = Object.entries({
    a: conflictOf(claimOf('5', '2018'), { says: 'much' }),
    b: conflictOf({ says: 'much' }, { says: 'little' }),
    c: conflictOf(claimOf('5', '2025'), { says: 'much' }),
  });
  const sorted = latestPeriodFirst(conflicts, () => '2019-07-01');
  expect(sorted.map(([id]) => id)).toEqual(['c', 'b', 'a']);
});

test('an event has the other numbers of its documents that sources give', () => {
  const count = (value: string, period = '2025-07-31') => ({
    ...{ says: `${value} agreements`, value, unit: 'count', period },
  });
  const event = { date: '2025-07-31', countries: ['LA', 'VN'], documents: 7 };
  const others = (...claims: Fields[]) =>
    otherCountsOf(event, new Map([['a', conflictOf(...claims)]]));
  expect(others(count('7'), count('8'), count('9', '2025'), { says: 'many' })).toEqual([8]);
  expect(others(count('8'), count('9'))).toEqual([]);
});
