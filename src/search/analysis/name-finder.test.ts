import { describe, expect, test } from 'vitest';
import type { Named } from './lexicon.ts';
import { nameFinder } from './name-finder.ts';

const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao PDR', 'Lao'] },
  { kind: 'country', id: 'VN', names: ['Vietnam', 'Việt Nam', 'Vietnamese'] },
  { kind: 'place', id: 'lao-cai', names: ['Lào Cai'] },
  { kind: 'person', id: 'to-lam', names: ['Tô Lâm'] },
  { kind: 'organisation', id: 'tkv', names: ['Vinacomin'] },
  { kind: 'source', id: 'tkv', names: ['Vinacomin'] },
];
const find = nameFinder(named);
const found = (text: string) =>
  find(text).map(({ kind, id, start, end }) => [kind, id, text.slice(start, end)]);

describe('nameFinder', () => {
  test('finds names in any spelling, in order, without what follows them', () => {
    expect(found("Viet Nam's talks with Lao PDR and To Lam")).toEqual([
      ['country', 'VN', 'Viet Nam'],
      ['country', 'LA', 'Lao PDR'],
      ['person', 'to-lam', 'To Lam'],
    ]);
  });

  test('takes the longest name, within which no other counts', () => {
    expect(found('a road to Lao Cai')).toEqual([['place', 'lao-cai', 'Lao Cai']]);
  });

  test('finds a name that two things share for both', () => {
    expect(found('Vinacomin')).toEqual([
      ['organisation', 'tkv', 'Vinacomin'],
      ['source', 'tkv', 'Vinacomin'],
    ]);
  });

  test('finds no name without a capital', () => {
    expect(found('she wanted to lam it')).toEqual([]);
  });
});
