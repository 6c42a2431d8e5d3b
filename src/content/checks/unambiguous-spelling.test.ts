import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import type { Place } from '../../model/place.ts';
import type { ListFile } from '../record-files.ts';
import { unambiguousSpelling } from './unambiguous-spelling.ts';

const today = '2026-11-21';

function complaints(lists: { places?: ListFile<Place>; synonyms?: ListFile<string[]> }) {
  return unambiguousSpelling({ ...contentOf({}), spellings: lists }, { today });
}

function placesFile(...data: Place[]): ListFile<Place> {
  const positions = { '0.names.0': [4, 11], '1.name': [7, 9], '1.names.0': [8, 11] } as Record<
    string,
    [number, number]
  >;
  return { path: 'places.yml', data, positions, problems: [] };
}

function synonymsFile(...data: string[][]): ListFile<string[]> {
  const positions = Object.fromEntries(
    data.flatMap((group, line) =>
      group.map((_, word) => [`${line}.${word}`, [line + 1, 4 + word] as [number, number]]),
    ),
  );
  return { path: 'synonyms.yml', data, positions, problems: [] };
}

const hanoi = { id: 'hanoi', name: 'Hà Nội', names: ['Hanoi', 'ha noi'], country: 'VN' };

describe('unambiguousSpelling', () => {
  test('lets one place have a spelling twice', () => {
    expect(complaints({ places: placesFile(hanoi) })).toEqual([]);
  });

  test('finds a spelling of two places, whatever its marks and capitals', () => {
    const other = { id: 'other', name: 'Other', names: ['HÀNỘI'], country: 'VN' };
    expect(complaints({ places: placesFile(hanoi, other) })).toEqual([
      {
        path: 'places.yml',
        line: 8,
        column: 11,
        rule: 'unambiguous-spelling',
        message:
          '"HÀNỘI" stands on line 4 already, where marks and capitals count for nothing; remove one of the two.',
      },
    ]);
  });

  test('finds the name of a place that another has, too', () => {
    const other = { id: 'other', name: 'Hanoi', names: [], country: 'VN' };
    expect(complaints({ places: placesFile(hanoi, other) })).toMatchObject([
      { line: 7, column: 9 },
    ]);
  });

  test('finds a word in two groups of synonyms, and twice in one', () => {
    const synonyms = synonymsFile(['rail', 'railway'], ['train', 'Rail'], ['coal', 'cóal']);
    expect(complaints({ synonyms })).toMatchObject([
      { line: 2, column: 5, rule: 'unambiguous-spelling' },
      { line: 3, column: 5, rule: 'unambiguous-spelling' },
    ]);
  });

  test('says nothing where there is no such file, or a broken one', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ places: { ...placesFile(), data: undefined } })).toEqual([]);
  });
});
