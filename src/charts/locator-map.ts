import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoInterpolate,
  geoOrthographic,
  geoPath,
  geoStream,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import {
  allOutlines,
  bordersOf,
  landOutline,
  outlineOf,
  type CountryOutline,
  type Resolution,
} from '../model/country-outlines.ts';
import { memoised, memoisedByObject } from '../model/memoise.ts';
import { outline } from './outline.ts';

/** A map in the units of its view box. */
export interface MapOfCountries {
  width: number;
  height: number;
  /** Returns where a place is on the map; undefined where it is beyond its edge, or behind the globe. */
  place: (longitude: number, latitude: number) => [x: number, y: number] | undefined;
  /** The borders and coasts around its countries, as one path. */
  around: string;
}

/** A map of two countries. */
export interface LocatorMap extends MapOfCountries {
  /** Upper-case codes with the `d` of an SVG path, and a spot where the country is too small to see. */
  countries: { code: string; path: string; spot?: [x: number, y: number] }[];
  /** The rim of the globe, where the two are far apart; otherwise empty. */
  rim: string;
  /** Whether it shows a small enough area for places to be marked: the two are neither large nor far apart. */
  isClose: boolean;
}

/** The size of a map. Outlines have whole coordinates, so that a larger map is finer. */
export interface ViewBox {
  width: number;
  height: number;
  /** The least distance between the points of an outline. */
  step?: number;
}

/** The size of a map beside the text of a page. */
const defaultViewBox: ViewBox = { width: 280, height: 210 };

/** The margin on each side, as a share of the width. */
const margin = 0.05;

/** Countries with centres further apart than this, in degrees, are shown on a globe. */
const far = 35;

/** Further apart than this, in degrees, they cannot be seen on one side of the globe. */
const opposite = 115;

/** Countries drawn smaller than this, as a share of the width, get a spot. */
const smallest = 0.0214;

/**
 * Draws two countries with the borders of Natural Earth: neighbours in Lambert's azimuthal equal-area
 * projection around their common centre, others on a globe seen from between them.
 *
 * @returns undefined where Natural Earth has no borders of one of them.
 */
export function locatorMap(a: string, b: string, viewBox = defaultViewBox): LocatorMap | undefined {
  return drawnOnce(JSON.stringify([a, b, viewBox]));
}

/** Pages in several languages, and several pages of a pair, have the same map. */
const drawnOnce = memoised((drawn: string) =>
  draw(...(JSON.parse(drawn) as [a: string, b: string, viewBox: ViewBox])),
);

function draw(a: string, b: string, viewBox: ViewBox): LocatorMap | undefined {
  const first = outlineOf(a, 'fine');
  const second = outlineOf(b, 'fine');
  if (!first || !second) return undefined;
  const distance = degreesBetween(first, second);
  if (distance > far) return onGlobe([a, b], distance, viewBox);
  const resolution = spanOf([first, second]) > 25 ? 'coarse' : 'fine';
  return closeUp([a, b], resolution, viewBox);
}

type Draw = (shape: GeoPermissibleObjects) => string;

function closeUp(codes: readonly string[], resolution: Resolution, viewBox: ViewBox): LocatorMap {
  const two = outlinesOf(codes, resolution);
  const together: FeatureCollection = { type: 'FeatureCollection', features: two };
  const [longitude, latitude] = geoCentroid(together);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0)
    .fitExtent(frameIn(viewBox), together)
    .clipExtent([
      [0, 0],
      [viewBox.width, viewBox.height],
    ]);
  const draw = drawerOn(projection, viewBox);
  const near = neighboursOf(two, allOutlines(resolution));
  return {
    width: viewBox.width,
    height: viewBox.height,
    ...drawn(codes, two, projection, viewBox),
    place: placerOn(projection),
    around: draw(bordersOf(near, resolution, two)),
    rim: '',
    isClose: resolution === 'fine',
  };
}

function onGlobe(codes: readonly string[], distance: number, viewBox: ViewBox): LocatorMap {
  const two = outlinesOf(codes, 'coarse');
  const [from, to] = two.map(middleOf) as [Point, Point];
  const [longitude, latitude] = geoInterpolate(from, to)(0.5);
  const base = distance > opposite ? geoEqualEarth() : geoOrthographic();
  const projection = base
    .rotate(distance > opposite ? [-longitude, 0] : [-longitude, -latitude])
    .precision(0.6)
    .fitExtent(frameIn(viewBox), { type: 'Sphere' });
  const draw = drawerOn(projection, viewBox);
  const around = draw(landOutline('coarse'));
  return {
    width: viewBox.width,
    height: viewBox.height,
    ...drawn(codes, two, projection, viewBox),
    place: placerOn(projection),
    around,
    rim: draw({ type: 'Sphere' }),
    isClose: false,
  };
}

function drawn(
  codes: readonly string[],
  two: readonly CountryOutline[],
  projection: GeoProjection,
  viewBox: ViewBox,
): Pick<LocatorMap, 'countries'> {
  const draw = drawerOn(projection, viewBox);
  const least = smallest * viewBox.width;
  const countries = two.map((place, index) => {
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(place);
    const spot = projection(middleOf(place))?.map(Math.round) as Point | undefined;
    const path = draw(place);
    const isSmall = path === '' || (right - left < least && bottom - top < least);
    return { code: codes[index] ?? '', path, ...(isSmall && spot && { spot }) };
  });
  return { countries };
}

function drawerOn(projection: GeoProjection, { step }: ViewBox): Draw {
  return (shape) => outline((context) => void geoPath(projection, context)(shape), step);
}

/** Returns a function that finds a place on a map. Projections clip shapes only, so each place is given to them as one. */
export function placerOn(projection: GeoProjection): MapOfCountries['place'] {
  const path = geoPath(projection);
  return (longitude, latitude) => {
    const spot = path.centroid({ type: 'Point', coordinates: [longitude, latitude] });
    return spot.some(Number.isNaN) ? undefined : spot;
  };
}

function frameIn({ width, height }: ViewBox): [Point, Point] {
  const edge = width * margin;
  return [
    [edge, edge],
    [width - edge, height - edge],
  ];
}

type Point = [number, number];

/**
 * Returns the bounds of a country as `geoBounds` does: degrees, with the west greater than the east where it
 * is on both sides of 180°. Of nearly all they are those of its points, which are found in a tenth of the time.
 */
export const boundsOf = memoisedByObject((place: CountryOutline): [Point, Point] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const nothing = () => undefined;
  geoStream(place, {
    point(x, y) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    },
    ...{ lineStart: nothing, lineEnd: nothing, polygonStart: nothing, polygonEnd: nothing },
  });
  if (east - west > 180) return geoBounds(place);
  return [
    [west, south],
    [east, north],
  ];
});

const middleOf = memoisedByObject((place: CountryOutline): Point => geoCentroid(place));

/** Returns the places with bounds near these two: to draw all would take a hundred times longer. */
function neighboursOf(
  two: readonly CountryOutline[],
  all: readonly CountryOutline[],
): CountryOutline[] {
  const reach = 8;
  return all.filter((place) => {
    if (two.includes(place)) return false;
    const [[west, south], [east, north]] = boundsOf(place);
    if (west > east) return false;
    return two.some((one) => {
      const [[w, s], [e, n]] = boundsOf(one);
      return west < e + reach && east > w - reach && south < n + reach && north > s - reach;
    });
  });
}

function outlinesOf(codes: readonly string[], resolution: Resolution): CountryOutline[] {
  return codes.flatMap((code) => outlineOf(code, resolution) ?? []);
}

function degreesBetween(a: CountryOutline, b: CountryOutline): number {
  return (geoDistance(middleOf(a), middleOf(b)) * 180) / Math.PI;
}

/** Returns the larger of height and width of places together, in degrees. */
function spanOf(places: readonly CountryOutline[]): number {
  const bounds = places.map(boundsOf);
  const west = Math.min(...bounds.map(([[w]]) => w));
  const east = Math.max(...bounds.map(([, [e]]) => e));
  const south = Math.min(...bounds.map(([[, s]]) => s));
  const north = Math.max(...bounds.map(([, [, n]]) => n));
  return Math.max(east - west, north - south);
}
