import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import type { Positions } from '../parse/yaml.ts';
import { unambiguousSpelling } from './unambiguous-spelling.ts';

const hanoi = { id: 'hanoi', name: 'Hà Nội', names: ['Hanoi', 'ha noi'], country: 'VN' };

/** What is found in a list of Hanoi and another place, and in groups of synonyms. */
function found(other?: { name: string; names: string[] }, synonyms: string[][] = []) {
  const places = other ? [hanoi, { id: 'other', ...other, country: 'VN' }] : [hanoi];
  const positionsOfPlaces: Positions = {
    '0.names.0': [4, 11],
    '1.name': [7, 9],
    '1.names.0': [8, 11],
  };
  const positionsOfGroups: Positions = Object.fromEntries(
    synonyms.flatMap((group, line) =>
      group.map((_, word) => [`${line}.${word}`, [line + 1, 4 + word] as [number, number]]),
    ),
  );
  const spellings = {
    places: { path: 'places.yml', data: places, positions: positionsOfPlaces, problems: [] },
    synonyms: { path: 'synonyms.yml', data: synonyms, positions: positionsOfGroups, problems: [] },
  };
  return foundBy(unambiguousSpelling, { ...contentOf({}), spellings });
}

test('lets one place have a spelling twice', () => {
  expect(found()).toEqual([]);
});

test('finds a spelling of two places, whatever its marks and capitals', () => {
  expect(found({ name: 'Other', names: ['HÀNỘI'] })).toEqual([
    ['places.yml', 8, 11, 'unambiguous-spelling'],
  ]);
  expect(found({ name: 'Hanoi', names: [] })).toEqual([
    ['places.yml', 7, 9, 'unambiguous-spelling'],
  ]);
});

test('finds a word in two groups of synonyms, and twice in one', () => {
  const groups = [
    ['rail', 'railway'],
    ['train', 'Rail'],
    ['coal', 'cóal'],
  ];
  expect(found(undefined, groups)).toEqual([
    ['synonyms.yml', 2, 5, 'unambiguous-spelling'],
    ['synonyms.yml', 3, 5, 'unambiguous-spelling'],
  ]);
});

test('finds nothing where there is no such file, or a broken one', () => {
  const spellings = { places: { path: 'places.yml', positions: {}, problems: [] } };
  expect(foundBy(unambiguousSpelling, { ...contentOf({}), spellings })).toEqual([]);
});
