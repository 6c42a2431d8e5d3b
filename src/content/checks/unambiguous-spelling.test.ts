import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Project } from '../../model/project.ts';
import type { SynonymGroup } from '../../model/synonyms.ts';
import type { Positions } from '../parse/yaml.ts';
import { unambiguousSpelling } from './unambiguous-spelling.ts';

const hanoi = { id: 'hanoi', name: 'Hà Nội', names: ['Hanoi', 'ha noi'], country: 'VN' };

/** What is found in a list of Hanoi and another place, and in groups of synonyms. */
function found(other?: { name: string; names: string[] }, groups: SynonymGroup[] = []) {
  const places = other ? [hanoi, { id: 'other', ...other, country: 'VN' }] : [hanoi];
  const positionsOfPlaces: Positions = {
    '0.names.0': [4, 11],
    '1.name': [7, 9],
    '1.names.0': [8, 11],
  };
  const positionsOfGroups: Positions = Object.fromEntries(
    groups.flatMap(({ en }, line) =>
      en.map((_, word) => [`0.groups.${line}.en.${word}`, [line + 1, 4 + word] as const]),
    ),
  );
  const spellings = {
    places: { path: 'places.yml', data: places, positions: positionsOfPlaces, problems: [] },
    synonyms: {
      ...{ path: 'synonyms.yml', positions: positionsOfGroups, problems: [] },
      data: [{ topic: 'T', source: 'S', groups }],
    },
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
    { en: ['rail', 'railway'] },
    { en: ['train', 'Rail'] },
    { en: ['coal', 'coals'] },
  ];
  expect(found(undefined, groups)).toEqual([
    ['synonyms.yml', 2, 5, 'unambiguous-spelling'],
    ['synonyms.yml', 3, 5, 'unambiguous-spelling'],
  ]);
});

test('finds two sectors with one label', () => {
  const positionsOfSectors: Positions = { '1.label': [5, 10] };
  const data = ['coal', 'coals', 'mines'].map((id) => ({
    id,
    label: id.slice(0, 4),
    mediaTopics: [],
  }));
  const sectors = {
    path: 'sectors.yml',
    data,
    positions: positionsOfSectors,
    problems: [],
  };
  expect(foundBy(unambiguousSpelling, { ...contentOf({}), spellings: { sectors } })).toEqual([
    ['sectors.yml', 5, 10, 'unambiguous-spelling'],
  ]);
});

test('finds two projects with one name, whatever its marks and capitals', () => {
  const projects = [
    brokenFile<Project>('port', { name: 'Vũng Áng port' }),
    brokenFile<Project>('quay', { name: 'Quay', names: ['VUNG ANG PORT'] }, { 'names.0': [2, 9] }),
  ];
  expect(foundBy(unambiguousSpelling, contentOf({}, { projects }))).toEqual([
    ['quay.yml', 2, 9, 'unambiguous-spelling'],
  ]);
});

test('finds nothing where there is no such file, or a broken one', () => {
  const spellings = { places: { path: 'places.yml', positions: {}, problems: [] } };
  expect(foundBy(unambiguousSpelling, { ...contentOf({}), spellings })).toEqual([]);
});
