import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Project, ProjectPlace } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import { projectPlace } from './project-place.ts';

function found(countries: string[], ...places: ProjectPlace[]) {
  const positions: Positions = {
    ...{ 'places.0.latitude': [4, 15], 'places.1.name': [6, 11], 'places.1.latitude': [7, 15] },
  };
  const projects = [brokenFile<Project>('dam', { countries, places }, positions)];
  return foundBy(projectPlace, contentOf({}, { projects }));
}

const place = (latitude: number, longitude: number, name = 'A'): ProjectPlace => ({
  ...{ name, latitude, longitude },
});

test.each([
  ['in the country', ['LA'], 17.97, 102.6],
  ['at a port outside a simplified coast', ['LA', 'VN'], 18.11222, 106.39083],
  ['at sea, above the continental shelf', ['RU', 'VN'], 9.8, 108],
  ['across the 180th meridian', ['RU'], 66.5, -172],
  ['in a country without an outline', ['TV'], -8.5, 179.2],
  ['in countries that cannot be read', [], 48.85, 2.35],
])('accepts a place %s', (_, countries, latitude, longitude) => {
  expect(found(countries, { name: 'A' }, place(latitude, longitude, 'B'))).toEqual([]);
});

test.each([
  ['in another country', ['LA', 'VN'], 48.85, 2.35, 'place-in-country'],
  ['in a neighbouring country', ['LA', 'VN'], 15.2, 102.5, 'place-in-country'],
  ['far out at sea', ['LA', 'VN'], 0, 0, 'place-in-country'],
  ['with its latitude and longitude swapped', ['DK'], 9.5, 55.5, 'swapped-coordinates'],
])('finds a place %s', (_, countries, latitude, longitude, rule) => {
  expect(found(countries, place(latitude, longitude))).toEqual([['dam.yml', 4, 15, rule]]);
});

test('finds a place that is listed twice, by its name or its point', () => {
  const [a, b] = [place(18, 103, 'Nam Ou'), place(18.1, 103, 'NAM OU')];
  expect(found(['LA'], a, b)).toEqual([['dam.yml', 6, 11, 'listed-once']]);
  expect(found(['LA'], a, { ...a, name: 'B' })).toEqual([['dam.yml', 7, 15, 'listed-once']]);
  expect(found(['LA'], a, { ...a, name: 'B', isNear: true })).toEqual([]);
});
