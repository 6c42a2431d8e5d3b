import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, fileOf } from '../../../tests/fixtures/sound/records.ts';
import type { Person } from '../../model/person.ts';
import { uniquePartyId } from './unique-party-id.ts';

test('finds one id of a person and an organisation', () => {
  const people = ['a', 'b'].map((id) => brokenFile<Person>(id, {}));
  const organisations = ['b', 'c'].map((id) => ({
    ...fileOf(id, { name: id, names: [], kind: 'company' as const }),
    path: `organisations/${id}.yml`,
  }));
  const content = contentOf({}, { people, organisations });
  expect(foundBy(uniquePartyId, content)).toEqual([
    ['organisations/b.yml', 1, 1, 'unique-party-id'],
  ]);
});
