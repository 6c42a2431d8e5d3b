import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, fileOf } from '../../../tests/fixtures/sound/records.ts';
import { knownNames } from '../../content/read-content.ts';
import { tokensIn } from '../analysis/tokens.ts';
import { searchNames } from './names.ts';

const office = { name: 'Power Office', names: ['PO'], kind: 'other' as const };
const found = searchNames(
  knownNames({
    ...contentOf(
      {},
      {
        people: [fileOf('to-lam', { name: 'Tô Lâm', names: ['То Лам'] }), brokenFile('broken', {})],
        organisations: [fileOf('power-office', office)],
      },
    ),
    countries: new Map([['LA', { names: ['Lao PDR'], demonym: 'Lao' }]]),
    places: [{ id: 'hanoi', name: 'Hà Nội', names: ['Ханой'], country: 'VN' }],
    synonyms: [
      { en: ['transport'], narrower: ['rail', 'unknown'] },
      { en: ['rail', 'railway'], vi: ['đường tàu', 'ray'], ru: ['железная дорога'] },
    ],
  }),
);

const namesOf = (kind: string, id: string) =>
  found.named.find((one) => one.kind === kind && one.id === id)?.names;

describe('searchNames', () => {
  test.each([
    ['country', 'LA', ['Laos', 'Lao PDR', 'Lao']],
    ['country', 'FR', ['France', 'French Republic', 'French']],
    ['place', 'hanoi', ['Hà Nội', 'Ханой']],
    ['person', 'to-lam', ['Tô Lâm', 'То Лам']],
    ['organisation', 'power-office', ['Power Office', 'PO']],
    ['source', 'vna', ['Vietnam News Agency']],
  ])('has the %s %s with all its names', (kind, id, names) => {
    expect(namesOf(kind, id)?.slice(0, names.length)).toEqual(names);
  });

  test('has the United States as "USA", but not as "US", which would be found in "us"', () => {
    const names = namesOf('country', 'US') ?? [];
    expect(names).toContain('USA');
    expect(names.flatMap(tokensIn).map(({ text }) => text)).not.toContain('us');
  });

  test('has synonyms, but no file that cannot be read', () => {
    expect(found.synonyms).toEqual({
      groups: ['transport', 'rail|railway|железн дорог|duong tau|~ray'],
      narrower: [[0, 1]],
    });
    expect(namesOf('person', 'broken')).toBeUndefined();
  });
});
