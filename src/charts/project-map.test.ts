import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ProjectKind, ProjectPlace, ProjectStatus } from '../model/project.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import { projectMap, type ProjectMap } from './project-map.ts';

type Degrees = readonly [latitude: number, longitude: number];

interface Given {
  kind?: ProjectKind;
  status?: ProjectStatus;
}

let made = 0;

function project(places: readonly Degrees[], { kind = 'port', status = 'agreed' }: Given = {}) {
  const known = places.map(([latitude, longitude]): ProjectPlace => {
    return { name: 'Upper River', latitude, longitude };
  });
  const step = { status, date: '2025', briefing: 'dam-power-sold' };
  return { id: `p${++made}`, project: { kind, places: known }, step } as ProjectWithStatus;
}

function mapOf(...args: Parameters<typeof projectMap>): ProjectMap {
  const map = projectMap(...args);
  if (!map) throw new Error('There is no map.');
  return map;
}

const hanoi = [21.03, 105.85] as const;
const vientiane = [17.97, 102.6] as const;
const moscow = [55.75, 37.62] as const;

/** Twelve places along the coast of Vietnam. */
const coast = Array.from({ length: 12 }, (_, index): Degrees => [
  10.5 + 0.9 * index,
  [107, 109.2, 106][Math.floor(index / 4)] ?? 106,
]);

test('numbers all of twelve projects on the map of their area where the two countries are far apart', () => {
  const { labels, codes, numbers } = mapOf(
    coast.map((place) => project([place])),
    'ru-vn',
  );
  expect(codes).toContainEqual(expect.objectContaining({ code: 'VN' }));
  expect([...numbers.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const labelled = labels.map(({ label }) => Number(label)).sort((a, b) => a - b);
  expect(labelled).toEqual([...numbers.values()]);
});

test('leaves out, and does not number, what has no coordinates or is beyond the edge', () => {
  const [known, unknown, beyond, other] = [[hanoi], [], [moscow], [vientiane]].map((places) =>
    project(places),
  ) as [ProjectWithStatus, ProjectWithStatus, ProjectWithStatus, ProjectWithStatus];
  const { numbers } = mapOf([known, unknown, beyond, other], 'la-vn');
  expect([...numbers]).toEqual([
    [known.id, 1],
    [other.id, 2],
  ]);
  expect(projectMap([unknown])).toBeUndefined();
  expect(projectMap([beyond], 'la-vn')).toBeUndefined();
});

test('knows whether a place that it shows is only near the site', () => {
  const near = project([hanoi]);
  const [place] = near.project.places as [ProjectPlace];
  near.project.places = [{ ...place, isNear: true }];
  expect(mapOf([near]).isNear).toBe(true);
  expect(mapOf([project([vientiane])]).isNear).toBe(false);
});

test('shows the surroundings where one country of the pair has no outline', () => {
  expect(mapOf([project([[-16.85, -179.97]])], 'fj-tv').codes).toMatchObject([{ code: 'FJ' }]);
});

test('knows whether places are too close together to have all their numbers', () => {
  const projects = Array.from({ length: 40 }, () => project([hanoi]));
  expect(mapOf(projects).isCrowded).toBe(true);
  expect(mapOf(projects.slice(0, 2)).isCrowded).toBe(false);
});

test('draws a railway as a line between its places, and a plant at each of its own', () => {
  const places = [hanoi, vientiane];
  const { lines, spots, labels } = mapOf([
    project(places, { kind: 'railway' }),
    project(places, { kind: 'power_plant', status: 'operating' }),
  ]);
  expect(lines.map(({ isBuilt }) => isBuilt)).toEqual([false]);
  expect(lines[0]?.path).toMatch(/^M\d+ \d+L\d+ \d+$/);
  expect(spots.map(({ sign, isOfLine }) => [sign, isOfLine])).toEqual([
    ...[['half', true] as const, ['half', true] as const],
    ...[['full', false] as const, ['full', false] as const],
  ]);
  expect(labels.map(({ label }) => label)).toEqual(['1', '2', '2']);
});

test('needs no number for one project alone', () => {
  expect(mapOf([project([hanoi])]).labels).toEqual([]);
});

test.each([
  ['one place', [hanoi]],
  ['two countries', [hanoi, vientiane]],
  ['two continents', [hanoi, moscow]],
  [
    'the date line',
    [
      [-17.7, 178],
      [-14.3, -170.7],
    ] as const,
  ],
  [
    'almost opposite sides of the Earth',
    [
      [0, 0],
      [5, 175],
    ] as const,
  ],
])('shows %s inside the frame, with few bytes', (_, places) => {
  const { width, height, ...map } = mapOf(places.map((place) => project([place])));
  expect(map.spots).toHaveLength(places.length);
  for (const { x, y } of [...map.spots, ...map.codes]) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  }
  expect(JSON.stringify(map)).not.toMatch(/NaN|Infinity|null/);
  expect(gzipSync(JSON.stringify(map)).length).toBeLessThan(5000);
});

test('writes the codes of countries where these are', () => {
  const { codes } = mapOf([project([hanoi]), project([vientiane]), project([[11.4, 109]])]);
  const spotOf = (code: string) => codes.find((one) => one.code === code);
  expect(spotOf('TH')?.x).toBeLessThan(spotOf('VN')?.x ?? 0);
  expect(spotOf('KH')?.y).toBeGreaterThan(spotOf('LA')?.y ?? 0);
});
