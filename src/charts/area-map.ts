import { geoAzimuthalEqualArea, geoCentroid, geoCircle, geoDistance, geoPath } from 'd3-geo';
import { allOutlines, bordersOf, type CountryOutline } from '../model/country-outlines.ts';
import { memoised } from '../model/memoise.ts';
import { boundsOf, placerOn, type MapOfCountries, type ViewBox } from './locator-map.ts';
import { linesOf, outline, type Line } from './outline.ts';

type Point = [x: number, y: number];

/** A map of the area around some places. */
export interface AreaMap extends MapOfCountries {
  /** The codes of countries, each where there is most room for it. */
  codes: { code: string; x: number; y: number }[];
}

/** Between the places and the edge of the map, in its units. */
const edge = 36;

/** The least distance from the middle to the edge in degrees, so that one place has its surroundings. */
const leastReach = 3;

/** Outlines go as far beyond the edge, so that it is not drawn itself. */
const beyond = 6;

/** A map that reaches further from its middle than this, in degrees, has coarse outlines. */
const far = 15;

/** The distance of a code from borders and places, and how far apart the spots are that are tried. */
const room = { least: 13, step: 15 };

/**
 * Draws the area around some places, each a longitude and a latitude, with the borders of Natural
 * Earth in Lambert's azimuthal equal-area projection around their middle.
 */
export function areaMap(places: readonly Readonly<Point>[], viewBox: ViewBox): AreaMap {
  return drawnOnce(JSON.stringify([places, viewBox]));
}

/** Pages in several languages have the same map. */
const drawnOnce = memoised((drawn: string) => {
  const [places, viewBox] = JSON.parse(drawn) as [Point[], ViewBox];
  return draw(places, viewBox);
});

function draw(places: readonly Point[], viewBox: ViewBox): AreaMap {
  const { width, height } = viewBox;
  const points = { type: 'MultiPoint' as const, coordinates: places.map((place) => [...place]) };
  const [longitude, latitude] = geoCentroid(points).map((degrees) => degrees || 0) as Point;
  const around = geoCircle().center([longitude, latitude]).radius(leastReach)();
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0)
    .fitExtent(
      [
        [edge, edge],
        [width - edge, height - edge],
      ],
      { type: 'GeometryCollection', geometries: [points, around] },
    )
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]);
  const [center, corner] = [
    [width / 2, height / 2],
    [0, 0],
  ].map((spot) => projection.invert?.(spot as Point) ?? [longitude, latitude]) as [Point, Point];
  const reach = geoDistance(center, corner);
  const resolution = reach > (far * Math.PI) / 180 ? 'coarse' : 'fine';
  const shown = allOutlines(resolution).filter((country) => isWithin(country, center, reach));
  const place = placerOn(projection);
  const spots = places.flatMap((one) => [place(...one) ?? []].filter((spot) => spot.length > 0));
  return {
    width,
    height,
    place,
    around: outline((context) => {
      geoPath(projection, context)(bordersOf(shown, resolution));
    }, viewBox.step),
    codes: shown.flatMap((country) => {
      const rings = linesOf((context) => void geoPath(projection, context)(country));
      const spot = roomiestIn(rings, spots as Point[], viewBox);
      return typeof country.id === 'string' && spot
        ? [{ code: country.id, x: spot[0], y: spot[1] }]
        : [];
    }),
  };
}

/**
 * Returns whether the bounds of a country come within a distance of a place: a quick test of whether it may be on
 * a map.
 *
 * @param reach in radians.
 */
function isWithin(country: CountryOutline, [longitude, latitude]: Point, reach: number): boolean {
  const [[west, south], [east, north]] = boundsOf(country);
  const degrees = (reach * 180) / Math.PI;
  if (south > latitude + degrees || north < latitude - degrees) return false;
  if (Math.abs(latitude) + degrees >= 90) return true;
  // The meridians that touch a circle around the place.
  const across =
    Math.asin(Math.sin(reach) / Math.cos((latitude * Math.PI) / 180)) * (180 / Math.PI);
  // Of Antarctica and Fiji, from 180° west to 180° east, it is 360.
  const width = (east - west + 360) % 360 || 360;
  const fromWest = (longitude - west + 360) % 360;
  return fromWest <= width + across || 360 - fromWest <= across;
}

/** Returns the spot within rings that is furthest from them, from the edge and from some places. */
function roomiestIn(
  rings: readonly Line[],
  places: readonly Point[],
  { width, height }: ViewBox,
): Point | undefined {
  const sides = rings.flatMap(({ points }) =>
    points.map((to, index) => [points.at(index - 1) ?? to, to] as const),
  );
  let best: Point | undefined;
  let most = room.least;
  for (let y = room.step; y < height; y += room.step) {
    const crossed = sides.flatMap(([[x1, y1], [x2, y2]]) =>
      y1 > y !== y2 > y ? [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)] : [],
    );
    for (let x = room.step; x < width; x += room.step) {
      const isWithin = crossed.filter((border) => border > x).length % 2 === 1;
      if (!isWithin) continue;
      const spot: Point = [x, y];
      const toPlaces = places.map((place) => between(place, spot));
      let free = Math.min(x, width - x, y, height - y, ...toPlaces);
      for (const side of sides) {
        if (free <= most) break;
        free = Math.min(free, distanceFrom(spot, side));
      }
      if (free > most) [best, most] = [spot, free];
    }
  }
  return best;
}

type Side = readonly [Point, Point];

function between([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
}

/** Returns the distance of a point from a line. */
function distanceFrom([x, y]: Point, [[x1, y1], [x2, y2]]: Side): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return between([x, y], [x1 + share * dx, y1 + share * dy]);
}
