import { expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { LabelledQueries, LabelledQuery } from './labelled-query.ts';

test('a query takes one sector or several, and leaves every condition out', () => {
  const queries = LabelledQueries.parse([
    { q: 'coal', sector: 'trade', relevant: ['a'] },
    { q: 'coal', sector: ['trade', 'coal'], relevant: [], ordered: 'true' },
  ]);
  expect(queries).toEqual([
    { q: 'coal', sector: ['trade'], best: [], relevant: ['a'], accepted: [] },
    { q: 'coal', sector: ['trade', 'coal'], best: [], relevant: [], accepted: [], ordered: true },
  ]);
});

test('a query that names the best has as many relevant ones as there are', () => {
  const relevant = 'a b c d e f'.split(' ');
  expect(issuesOf(LabelledQuery, { q: 'coal', best: ['b', 'c'], relevant })).toEqual([]);
});

test.each([
  ['more around a pair', { pair: 'a la-vn b' }, 'invalid_format', 'pair'],
  ['a pair in capitals', { pair: 'LA-VN' }, 'invalid_format', 'pair'],
  ['no whole year', { year: '25' }, 'invalid_format', 'year'],
  ['more than a year', { year: '2025 to 2026' }, 'invalid_format', 'year'],
  ['no sector', { sector: [] }, 'too_small', 'sector'],
  ['a source that is no text', { source: 5 }, 'invalid_type', 'source'],
  [
    'more relevant ones than fit',
    { relevant: 'a b c d e f'.split(' ') },
    'at-a-glance',
    'relevant',
  ],
  ['a best one that is not relevant', { best: ['b'], relevant: ['a'] }, 'clear-label', 'best.0'],
  ['two labels', { relevant: ['a'], accepted: ['b', 'a'] }, 'clear-label', 'accepted.1'],
  ['accepted ones where nothing is found', { accepted: ['a'] }, 'clear-label', 'accepted.0'],
])('a query has not %s', (_, fields, rule, path) => {
  expect(issuesOf(LabelledQuery, { q: 'coal', relevant: [], ...fields })).toEqual([[rule, path]]);
});
