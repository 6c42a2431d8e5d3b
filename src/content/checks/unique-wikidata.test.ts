import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Country } from '../../model/country.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { uniqueWikidata } from './unique-wikidata.ts';

test('finds one id of Wikidata in two records, of any folders', () => {
  const people = [brokenFile<Person>('a', { wikidata: 'Q1' }), brokenFile<Person>('b', {})];
  const organisations = [brokenFile<Organisation>('c', { wikidata: 'Q2' })];
  const projects = [brokenFile<Project>('d', { wikidata: 'Q1' }, { wikidata: [3, 11] })];
  const content = contentOf({}, { people, organisations, projects });
  expect(foundBy(uniqueWikidata, content)).toEqual([['d.yml', 3, 11, 'unique-wikidata']]);
  const countryFiles = [brokenFile<Country>('vn', { wikidata: 'Q2' })];
  expect(foundBy(uniqueWikidata, { ...content, countryFiles })).toHaveLength(2);
});
