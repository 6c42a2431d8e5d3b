import type { StatusSign } from '../model/agreement-status.ts';
import { countriesOf } from '../model/pair.ts';
import { isLinear, type ProjectPlace } from '../model/project.ts';
import { projectSigns, type ProjectWithStatus } from '../model/project-status.ts';
import { areaMap, type AreaMap } from './area-map.ts';
import { locatorMap, type LocatorMap } from './locator-map.ts';
import { boxesAlong, placeLabels, type Box, type Mark } from './map-labels.ts';

type Point = readonly [x: number, y: number];

/** A map of projects, each with its number. */
export interface ProjectMap extends Pick<LocatorMap, 'width' | 'height' | 'around'> {
  /** The two countries of a pair; on other maps, countries have their codes. */
  countries: LocatorMap['countries'];
  codes: AreaMap['codes'];
  /** The numbers of the projects on the map, by id, in the order given. */
  numbers: ReadonlyMap<string, number>;
  /** Between the places of railways and the like: no routes. */
  lines: { path: string; isBuilt: boolean }[];
  spots: { x: number; y: number; sign: StatusSign; isOfLine: boolean }[];
  /** Whether some places are those of a town or district, not of the site. */
  isNear: boolean;
  /** Whether some places have no number, as there is no room for it. */
  isCrowded: boolean;
  /** Numbers, which one project alone does not need. */
  labels: { label: string; x: number; y: number; leader?: string }[];
}

const viewBox = { width: 360, height: 420, step: 3 };

/** The radius of a mark with its stroke: of a site, of a place on a line, and of the free middle of a line. */
const radius = { site: 6, ofLine: 4, middle: 6 };

/** The space that the code of a country takes. */
const codeSize = { width: 20, height: 12 };

/**
 * Draws projects on the map of a pair, or of the area where they are if there is no pair, its countries
 * are far apart or large, or one has no outline. It is undefined where no coordinates are known that are on it.
 */
export function projectMap(
  projects: readonly ProjectWithStatus[],
  pair?: string,
): ProjectMap | undefined {
  const known = projects.flatMap(({ project }) => project.places.flatMap(coordinatesOf));
  if (known.length === 0) return undefined;
  const ofPair = pair && locatorMap(...countriesOf(pair), viewBox);
  const map = ofPair && ofPair.isClose ? ofPair : areaMap(known, viewBox);
  const { place, ...base } = { countries: [], codes: [], ...map };
  const drawn = projects
    .map(({ id, project, step }) => {
      const places = project.places.flatMap(coordinatesOf).flatMap((degrees) => {
        const spot = place(...degrees);
        return spot ? [spot.map(Math.round) as unknown as Point] : [];
      });
      const isLine = isLinear(project.kind) && places.length > 1;
      const isNear = project.places.some(({ isNear }) => isNear);
      return { id, status: step.status, sign: projectSigns[step.status], places, isLine, isNear };
    })
    .filter(({ places }) => places.length > 0)
    .map((one, index) => ({ ...one, label: String(index + 1) }));
  const [first] = drawn;
  if (!first) return undefined;
  const lines = drawn.filter(({ isLine }) => isLine);
  const sites = drawn.filter(({ isLine }) => !isLine);
  const marks = drawn.flatMap(({ places, isLine, label }): Mark[] =>
    isLine
      ? [markOf(middleOf(places), radius.middle, label)]
      : places.map((spot) => markOf(spot, radius.site, label)),
  );
  const ends = lines.flatMap(({ places }) => places.map((spot) => boxAround(spot, radius.ofLine)));
  const obstacles = [
    ...base.codes.map(({ x, y }) => boxAround([x, y], codeSize.width / 2, codeSize.height / 2)),
    ...ends,
    ...lines.flatMap(({ places }) => alongAll(places)),
  ];
  const labels = projects.length > 1 ? placeLabels(marks, obstacles, viewBox) : [];
  return {
    ...base,
    numbers: new Map(drawn.map(({ id }, index) => [id, index + 1])),
    isNear: drawn.some(({ isNear }) => isNear),
    isCrowded: labels.includes(undefined),
    lines: lines.map(({ places, status }) => ({
      path: `M${places.map((spot) => spot.join(' ')).join('L')}`,
      isBuilt: status === 'operating',
    })),
    spots: [...lines, ...sites].flatMap(({ places, sign, isLine }) =>
      places.map(([x, y]) => ({ x, y, sign, isOfLine: isLine })),
    ),
    labels: labels.flatMap((placed, index) => {
      if (!placed) return [];
      const { x, y, leader } = placed;
      const path = leader && `M${leader.map((end) => end.map(Math.round).join(' ')).join('L')}`;
      const label = marks[index]?.label ?? '';
      return [{ label, x: Math.round(x), y: Math.round(y), ...(path && { leader: path }) }];
    }),
  };
}

function coordinatesOf({ longitude, latitude }: ProjectPlace): [number, number][] {
  return longitude === undefined || latitude === undefined ? [] : [[longitude, latitude]];
}

function markOf([x, y]: Point, radius: number, label: string): Mark {
  return { x, y, radius, label };
}

function boxAround([x, y]: Point, across: number, down = across): Box {
  return { left: x - across, top: y - down, width: 2 * across, height: 2 * down };
}

/** Returns the places one after another in twos. */
function stretches(places: readonly Point[]): [Point, Point][] {
  return places.slice(1).map((to, index) => [places[index] ?? to, to]);
}

function alongAll(places: readonly Point[]): Box[] {
  return stretches(places).flatMap(([from, to]) => boxesAlong(from, to));
}

/** Returns the middle of the longest stretch between two places. */
function middleOf(places: readonly Point[]): Point {
  const lengthOf = ([[x1, y1], [x2, y2]]: [Point, Point]) => Math.hypot(x2 - x1, y2 - y1);
  const [[x1, y1], [x2, y2]] = stretches(places).reduce((longest, one) =>
    lengthOf(one) > lengthOf(longest) ? one : longest,
  );
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
