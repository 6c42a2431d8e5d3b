import { expect, test } from 'vitest';
import { placedWith } from '../../tests/fixtures/sound/records.ts';
import type { Figure } from './figure.ts';
import { byTopic, topicOf, topicsOf } from './figure-topics.ts';

const alone = { country: undefined, partner: undefined, scale: undefined };

test.each<[Partial<Figure>, string, string]>([
  [{}, 'trade', 'trade'],
  [{ kind: 'growth_rate', of: 'trade_import', unit: '%', what: 'coal' }, 'coal', 'trade'],
  [{ kind: 'trade_balance' }, 'trade', 'balance'],
  [{ kind: 'investment_stock' }, 'trade', 'investment'],
  [{ ...alone, kind: 'capacity', unit: 'MW', what: 'Power for a railway' }, 'rail', 'power'],
  [{ ...alone, kind: 'capacity', unit: 't/year', what: 'Wharf 3' }, 'coal', 'transport'],
  [{ ...alone, kind: 'volume', unit: 't', what: 'Coal' }, 'trade', 'coal'],
  [{ ...alone, kind: 'length', unit: 'km', what: 'The Lao section' }, 'rail', 'transport'],
  [{ ...alone, kind: 'count', unit: 'count', what: 'Students' }, 'education', 'other'],
])('the topic of %j in a briefing on %s is %s', (change, sector, topic) => {
  expect(topicOf(placedWith(change, { sector: [sector] }))).toBe(topic);
});

test('byTopic has the whole before its parts, one thing after another, the latest period first', () => {
  const figures = [
    placedWith({ kind: 'trade_balance', period: '2025' }, { slug: 'a' }),
    placedWith({ what: 'coal', period: '2025' }, { slug: 'b' }),
    placedWith({ period: '2023' }, { slug: 'c' }),
    placedWith({ kind: 'trade_export', period: '2024' }, { slug: 'd' }),
    placedWith({ period: '2024' }, { slug: 'e' }),
    placedWith({ what: 'ore', period: '2025' }, { slug: 'f' }),
    placedWith({ what: 'coal', period: '2024' }, { slug: 'g' }),
  ];
  const sorted = byTopic(figures);
  const order = sorted.map(({ briefing }) => briefing.slug).join('');
  expect(order).toBe('ecbgfda');
  expect(topicsOf(sorted).map(({ topic, figures }) => [topic, figures.length])).toEqual([
    ['trade', 6],
    ['balance', 1],
  ]);
});
