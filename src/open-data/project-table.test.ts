import { describe, expect, test } from 'vitest';
import { placedWith, projectWithStatus } from '../../tests/fixtures/sound/records.ts';
import type { Project } from '../model/project.ts';
import { text } from '../text/text.ts';
import { projectsAsGeoJson } from './project-geo.ts';
import { projectTable } from './project-table.ts';
import { objectOf } from './table.ts';

const page = 'https://example.org/place';
const vientiane = { name: 'Vientiane', latitude: 17.97, longitude: 102.6, page };
const vungAng = { name: 'Vũng Áng', latitude: 18.1, longitude: 106.4, isNear: true, page };
const unknown = { name: 'Kharyaga' };

const rowOf = (change: Partial<Project>) => objectOf(projectTable(), projectWithStatus(change));

test('a project has its latest step, all steps and the ids of what belongs to it', () => {
  const history: Project['history'] = [
    { status: 'proposed', date: '2021', briefing: 'plans' },
    { status: 'agreed', date: '2025-07-09', briefing: 'talks', inferred: true },
  ];
  expect(rowOf({ history, names: ['Monsoon', 'Гроза'], agreements: ['coal'] })).toMatchObject({
    ...{ id: 'monsoon', url: '/projects/monsoon/', names: 'Monsoon; Гроза', countries: 'LA; VN' },
    ...{ status: 'agreed', status_date: '2025-07-09', status_briefing: 'talks' },
    ...{ status_inferred: true, history: 'proposed 2021; agreed 2025-07-09', agreements: 'coal' },
  });
  const figures = [placedWith()];
  expect(objectOf(projectTable(), { ...projectWithStatus(), figures })).toMatchObject({
    figures: figures[0]?.id,
  });
});

test('what is not known is empty, or said to be so beside what is known', () => {
  expect(rowOf({})).toMatchObject({ places: null, coordinates: null, owners: null });
  expect(rowOf({ places: [unknown] })).toMatchObject({ places: 'Kharyaga', coordinates: null });
  expect(rowOf({ places: [vientiane, unknown] })).toMatchObject({
    coordinates: `17.97 102.6; ${text.data.projects.unknown}`,
    coordinates_precision: `site; ${text.data.projects.unknown}`,
    coordinates_pages: `${page}; ${text.data.projects.unknown}`,
  });
});

describe('GeoJSON', () => {
  const featureOf = (change: Partial<Project>) =>
    projectsAsGeoJson([projectWithStatus(change)]).features[0];

  test.each<[Partial<Project>, unknown]>([
    [{}, null],
    [{ places: [unknown] }, null],
    [{ places: [vientiane, unknown] }, { type: 'Point', coordinates: [102.6, 17.97] }],
    [
      { places: [vientiane, vungAng] },
      {
        type: 'MultiPoint',
        coordinates: [
          [102.6, 17.97],
          [106.4, 18.1],
        ],
      },
    ],
    [
      { kind: 'railway', places: [vientiane, unknown, vungAng] },
      {
        type: 'LineString',
        coordinates: [
          [102.6, 17.97],
          [106.4, 18.1],
        ],
      },
    ],
  ])('of %j has the longitude first', (change, geometry) => {
    expect(featureOf(change)).toMatchObject({ type: 'Feature', id: 'monsoon', geometry });
  });

  test('has the row of the table, and each place with the page that gives its coordinates', () => {
    const { properties } = featureOf({ places: [vungAng, unknown] }) ?? {};
    expect(Object.keys(properties ?? {})).toEqual(projectTable().columns.map(({ name }) => name));
    expect(properties?.['places']).toEqual([
      { name: 'Vũng Áng', latitude: 18.1, longitude: 106.4, is_near: true, page },
      { name: 'Kharyaga', latitude: null, longitude: null, is_near: false, page: null },
    ]);
  });
});
