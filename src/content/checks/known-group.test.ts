import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { knownGroup } from './known-group.ts';

test('finds narrower groups that there are not, and a group that names itself', () => {
  const groups = [
    { en: ['dam'], narrower: ['plant', 'station', 'dam'] },
    { en: ['plant', 'station'] },
  ];
  const synonyms = {
    ...{ path: 'synonyms.yml', problems: [], data: [{ topic: 'T', source: 'S', groups }] },
    positions: {
      '0.groups.0.narrower.1': [4, 20] as [number, number],
      '0.groups.0.narrower.2': [4, 30] as [number, number],
    },
  };
  expect(foundBy(knownGroup, { ...contentOf({}), spellings: { synonyms } })).toEqual([
    ['synonyms.yml', 4, 20, 'known-group'],
    ['synonyms.yml', 4, 30, 'known-group'],
  ]);
});
