import { expect, test } from 'vitest';
import { agreementWith, placedWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import { withStatus } from './agreement-status.ts';
import {
  comparedWith,
  comparisonsAmong,
  comparisonsIn,
  goodsFrom,
  knownOf,
  sectorsOfOne,
} from './comparison.ts';
import type { Dossier } from './dossier.ts';
import type { Glance } from './glance.ts';

test('pairs that share a country are compared, in alphabetical order', () => {
  expect(comparisonsAmong(['la-vn', 'cn-th', 'la-ru', 'ru-vn'])).toEqual([
    { pairs: ['la-ru', 'la-vn'], shared: 'LA' },
    { pairs: ['la-ru', 'ru-vn'], shared: 'RU' },
    { pairs: ['la-vn', 'ru-vn'], shared: 'VN' },
  ]);
});

test('a pair is compared if it is in a briefing, is summed up and has three figures', () => {
  const figures: Record<string, number> = { 'la-ru': 3, 'la-vn': 4, 'la-th': 2, 'cn-la': 9 };
  const { pairs, records, dossiers } = {
    pairs: new Map(['la-ru', 'la-vn', 'la-th', 'cn-la'].map((pair) => [pair, []])),
    records: {
      statesOfPlay: new Map(
        ['la-vn', 'la-th', 'la-ru', 'la-my'].map((pair) => [pair, { asOf: '2026-02-05' }]),
      ),
    },
    dossiers: {
      of: (pair: string) => ({ figures: Array.from({ length: figures[pair] ?? 5 }) }) as Dossier,
    },
  };
  const comparisons = comparisonsIn({ pairs, records, dossiers });
  expect(comparisons).toEqual([{ pairs: ['la-ru', 'la-vn'], shared: 'LA' }]);
  expect(comparedWith('la-vn', comparisons)).toEqual(['la-ru']);
  expect(comparedWith('la-th', comparisons)).toEqual([]);
});

test('what is known of a pair is what this archive holds on it as of the newest briefing', () => {
  const briefing = publishedWith({ countries: ['LA', 'VN'], source: 'vna' });
  const figures = [placedWith({ kind: 'capacity', unit: 'MW' })];
  const date = { date: '2026-01', what: 'A start', kind: 'planned', reports: [briefing] };
  const dossier = {
    ...{ pair: 'la-vn', briefings: [briefing], figures, timeline: [], projects: [] },
    ...{ agreements: [withStatus('a', agreementWith())], dates: [date] },
  } as unknown as Dossier;
  const missing = { missing: 'quantity' } as const;
  const glance = {
    ...{ sides: ['LA', 'VN'], exchange: missing, direction: missing, investment: missing },
  } as unknown as Glance;
  const known = (today: string) => [...knownOf({ dossier, glance }, new Map(), today)];
  expect(known('2026-01-20')).toEqual(['power', 'agreements', 'datesAhead']);
  expect(known('2026-02-05')).toEqual(['power', 'agreements']);
});

test('the sectors of one pair are those in which the other has no briefing', () => {
  const of = (...sectors: string[][]) => ({
    briefings: sectors.map((sector) => publishedWith({ sector })),
  });
  expect(sectorsOfOne(of(['coal'], ['trade', 'power'], ['power']), of(['trade']))).toEqual([
    'power',
    'coal',
  ]);
});

test('goods of a country have their latest actual amount, also by the count of the other country', () => {
  const coal = { kind: 'trade_import', what: 'coal' } as const;
  const figures = [
    placedWith({ ...coal, period: '2023', value: 9 }),
    placedWith({ ...coal, value: 1 }, { slug: 'later' }),
    placedWith({ kind: 'trade_export', what: 'rubber', country: 'LA', partner: 'VN', value: 2 }),
    placedWith({ ...coal, what: 'timber', unit: 't', value: 9 }),
    placedWith({ ...coal, what: 'ores', status: 'target' }),
    placedWith({ kind: 'trade_export', what: 'steel' }),
    placedWith({ kind: 'trade_import' }),
  ];
  const goods = (country: string) =>
    goodsFrom(country, { figures }).map(({ what, period }) => [what, period]);
  expect(goods('LA')).toEqual([
    ['rubber', '2024'],
    ['coal', '2024'],
    ['timber', '2024'],
  ]);
  expect(goods('VN')).toEqual([['steel', '2024']]);
});
