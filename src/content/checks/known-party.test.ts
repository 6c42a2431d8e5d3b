import { expect, test } from 'vitest';
import { contentOf, foundBy, problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import { knownParty } from './known-party.ts';

const contentWith = (parties: string[], blocs: string[] = ['ASEAN', 'EAC', 'EU']) => {
  const positions = Object.fromEntries(
    parties.map((_, index) => [`parties.${index}`, [3, 10 + index] as [number, number]]),
  );
  const content = contentOf(
    {},
    { agreements: [brokenFile<Agreement>('a', { parties }, positions)] },
  );
  return { ...content, ids: { ...content.ids, blocs: new Set(blocs) } };
};

test('finds what is neither a country nor in the list of blocs', () => {
  expect(foundBy(knownParty, contentWith(['LA', 'EU', 'COMESA', 'laos']))).toEqual([
    ['a.yml', 3, 12, 'known-party'],
  ]);
});

test.each([
  ['ASEEN', 'Did you mean "ASEAN"?'],
  ['LX', 'Did you mean "LA"?'],
  ['COMESA', ' ASEAN, EAC, EU.'],
])('suggests a country for two letters at most, but not for more: %s', (party, part) => {
  expect(problemMessages(knownParty, contentWith([party]))[0]).toContain(part);
});

test('finds nothing where the list itself is broken', () => {
  const { ids, ...content } = contentWith(['COMESA']);
  expect(foundBy(knownParty, { ...content, ids: { sources: ids.sources } })).toEqual([]);
});
