import { describe, expect, test } from 'vitest';
import { figureFields, placed, published } from '../../tests/fixtures/published.ts';
import { figuresOf, latestFirst, pairsOf } from './placed-figure.ts';

describe('figuresOf', () => {
  test('gives each figure an anchor of its own', () => {
    const growth = { kind: 'growth_rate', of: 'trade_total', base: '2023', unit: '%' };
    const figures = [
      {},
      { what: 'coal' },
      { what: 'rice' },
      { period: '2025-01/2025-06', partner: 'world' },
      { status: 'target', period: '2030' },
      { ...growth, scale: undefined },
      { kind: 'length', unit: 'km', scale: undefined, country: undefined, partner: undefined },
    ].map(figureFields);
    const briefing = published('grid', '2031-01-01', { figures });
    expect(figuresOf(briefing).map(({ anchor }) => anchor)).toEqual([
      'figure-trade-total-vn-la-2024',
      'figure-trade-total-vn-la-2024-2',
      'figure-trade-total-vn-la-2024-3',
      'figure-trade-total-vn-world-2025-01-2025-06',
      'figure-trade-total-vn-la-2030-target',
      'figure-growth-rate-trade-total-vn-la-2024',
      'figure-length-2024',
    ]);
  });

  test('numbers the twelfth of a year and that of its December apart', () => {
    const year = Array.from({ length: 12 }, (_, index) => figureFields({ note: `${index}` }));
    const figures = [...year, figureFields({ period: '2024-12' })];
    const anchors = figuresOf(published('grid', '2031-01-01', { figures })).map((f) => f.anchor);
    expect(new Set(anchors).size).toBe(13);
  });

  test('makes an id that is unique over the archive', () => {
    expect(placed('grid')).toMatchObject({
      id: 'grid/figure-trade-total-vn-la-2024',
      briefing: { slug: 'grid' },
    });
  });
});

describe('pairsOf', () => {
  const countries = ['LA', 'RU', 'VN'];
  const ofAll = ['la-ru', 'la-vn', 'ru-vn'];
  const ofVietnam = ['la-vn', 'ru-vn'];
  const cost = { kind: 'project_cost', partner: undefined };

  test.each([
    ['country and partner', {}, ['la-vn']],
    ['country and partner, also of another pair', { partner: 'CN' }, ['cn-vn']],
    ['its country in the briefing, for trade with the world', { partner: 'world' }, ofVietnam],
    ['its country in the briefing, for what has no partner', cost, ofVietnam],
    ['the briefing, for what has no country', { ...cost, country: undefined }, ofAll],
    [
      'the briefing, for a partner of no country',
      { ...cost, country: undefined, partner: 'LA' },
      ofAll,
    ],
    ['the briefing, for a country that it is not about', { ...cost, country: 'CN' }, ofAll],
  ])('are those of %s', (_, change, pairs) => {
    expect(pairsOf(placed('grid', change, { countries }))).toEqual(pairs);
  });
});

test('latestFirst orders by the end of the period, what is known before what is inferred, then by id', () => {
  const figures = [
    placed('a', { period: '2024~' }),
    placed('b'),
    placed('a', { period: '2024-01/2024-06' }),
    placed('a'),
    placed('a', { period: '2025-01' }),
  ];
  expect(latestFirst(figures).map(({ briefing, period }) => [briefing.slug, period])).toEqual([
    ['a', '2025-01'],
    ['a', '2024'],
    ['b', '2024'],
    ['a', '2024~'],
    ['a', '2024-01/2024-06'],
  ]);
});
