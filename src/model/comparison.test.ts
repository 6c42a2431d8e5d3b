import { expect, test } from 'vitest';
import type { Dossier } from './dossier.ts';
import { comparedWith, comparisonsAmong, comparisonsIn } from './comparison.ts';

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
