import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Appearance, Person } from './person.ts';

describe('Person', () => {
  test('needs only a name', () => {
    expect(Person.parse({ name: 'Nguyễn Hồng Diên' })).toEqual({
      name: 'Nguyễn Hồng Diên',
      names: [],
    });
  });

  test.each([
    [{}, ['invalid_type', 'name']],
    [{ name: '' }, ['not-empty', 'name']],
    [{ name: 'Diên', names: 'Dien' }, ['invalid_type', 'names']],
    [{ name: 'Diên', country: 'EU' }, ['known-country', 'country']],
    [{ name: 'Diên', office: 'Minister' }, ['unrecognized_keys', '']],
  ])('refuses %j', (person, issue) => {
    expect(issuesOf(Person, person)).toEqual([issue]);
  });
});

describe('Appearance', () => {
  test('may leave the office open', () => {
    expect(issuesOf(Appearance, { person: 'nguyen-hong-dien' })).toEqual([]);
  });

  test('names the person by a file', () => {
    expect(issuesOf(Appearance, { person: 'Nguyễn Hồng Diên', office: 'Minister' })).toEqual([
      ['invalid_format', 'person'],
    ]);
  });
});
