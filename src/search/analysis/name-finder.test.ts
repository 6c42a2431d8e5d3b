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
const said = (text: string) =>
  find(text).map(({ kind, id, start, end }) => [kind, id, text.slice(start, end)]);

describe('nameFinder', () => {
  test('finds names in any spelling, in order, without what follows them', () => {
    expect(said("Viet Nam's talks with Lao PDR and To Lam")).toEqual([
      ['country', 'VN', 'Viet Nam'],
      ['country', 'LA', 'Lao PDR'],
      ['person', 'to-lam', 'To Lam'],
    ]);
  });

  test('takes the longest name, within which no other counts', () => {
    expect(said('a road to Lao Cai')).toEqual([['place', 'lao-cai', 'Lao Cai']]);
  });

  test('finds a name that two share for both', () => {
    expect(said('Vinacomin')).toEqual([
      ['organisation', 'tkv', 'Vinacomin'],
      ['source', 'tkv', 'Vinacomin'],
    ]);
  });

  test('asks for a capital', () => {
    expect(said('she wanted to lam it')).toEqual([]);
  });

  test('finds nothing where nothing is named', () => {
    expect(said('')).toEqual([]);
  });
});
