import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Project, ProjectPlace } from '../../model/project.ts';
import { roughCoordinates } from './rough-coordinates.ts';

function found(place: Omit<ProjectPlace, 'name'>) {
  const places = [{ name: 'A', ...place }];
  const projects = [brokenFile<Project>('dam', { places }, { 'places.0.latitude': [4, 15] })];
  return foundBy(roughCoordinates, contentOf({}, { projects }));
}

test.each([
  [{ latitude: 17.96667, longitude: 102.6 }],
  [{ latitude: 18, longitude: -102.63 }],
  [{ latitude: 18, longitude: 102.6, isNear: true }],
  [{}],
])('accepts %j', (place) => {
  expect(found(place)).toEqual([]);
});

test('finds a site with at most one decimal', () => {
  expect(found({ latitude: -18, longitude: 102.6 })).toEqual([
    ['dam.yml', 4, 15, 'rough-coordinates'],
  ]);
});
