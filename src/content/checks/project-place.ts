import { geoCircle, geoContains, geoDistance } from 'd3-geo';
import { countryName } from '../../model/country.ts';
import {
  allOutlines,
  outlineOf,
  type CountryOutline,
  type Resolution,
} from '../../model/country-outlines.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import type { ProjectPlace } from '../../model/project.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';
import { repeatedIn, type Spelling } from './spelling.ts';

type Point = [longitude: number, latitude: number];

/** How far outside a simplified coast or border a place may seem to be that is inside, in kilometres. */
const simplification = 25;

/** How far the continental shelf of a state may extend: 350 nautical miles (UN Convention on the Law of the Sea, art. 76). */
const continentalShelf = 650;

/** Finds places of projects that are outside their countries, and those that are listed twice. */
export const projectPlace: Check = ({ projects }) =>
  projects.flatMap((file) => {
    const { places = [], countries = [] } = fieldsOf(file);
    const points = places.map(pointOf);
    const at = (index: number, key: string): PropertyKey[] => ['places', index, key];
    const spellings = places.flatMap(({ name, isNear }, index): Spelling[] => {
      const point = isNear ? undefined : points[index];
      const entry = { file, entry: file.path };
      return [
        { ...entry, text: name, at: at(index, 'name') },
        ...(point ? [{ ...entry, text: written(point), at: at(index, 'latitude') }] : []),
      ];
    });
    const repeated = repeatedIn(spellings, { withinEntry: true });
    return [
      ...repeated.map(({ spelling, place }) => ({
        at: spelling.at,
        rule: 'listed-once',
        message: `${quoted(spelling.text)} is on ${place}, too; correct one of the two, or remove it.`,
      })),
      ...points.flatMap((point, index) => {
        const problem = point && problemWith(point, countries);
        return problem ? { at: at(index, 'latitude'), ...problem } : [];
      }),
    ].map(({ at, ...problem }) => ({
      ...{ path: file.path, ...positionOf(file.positions, at), ...problem },
    }));
  });

function pointOf({ latitude, longitude }: ProjectPlace): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}

function written([longitude, latitude]: Point): string {
  return `${latitude}, ${longitude}`;
}

/** Returns why a point cannot be that of a project of some countries; nothing where one of these has no outline. */
function problemWith(point: Point, countries: readonly string[]) {
  // Most are inside the coarse outlines, which are read faster.
  if (isOnLand(point, outlinesOf(countries, 'coarse'))) return undefined;
  const outlines = outlinesOf(countries, 'fine');
  const isKnown = outlines.length > 0 && outlines.length === countries.length;
  if (!isKnown || isIn(point, outlines)) return undefined;
  const [longitude, latitude] = point;
  const given = `${written(point)} is not in ${countries.map(countryName).join(' or ')}`;
  if (Math.abs(longitude) <= 90 && isIn([latitude, longitude], outlines)) {
    const message = `${given}, but would be with latitude and longitude swapped; swap them.`;
    return { rule: 'swapped-coordinates', message };
  }
  const code = countryAt(point)?.id;
  const advice =
    code === undefined
      ? '; correct it, or add a country to "countries".'
      : `; on the map of Natural Earth it is in ${countryName(String(code))}. Correct it, or add "${code}" to "countries".`;
  return { rule: 'place-in-country', message: given + advice };
}

function countryAt(point: Point): CountryOutline | undefined {
  return allOutlines('fine').find((outline) => geoContains(outline, point));
}

/** Returns the outlines of those countries that have one, the simplest first. */
function outlinesOf(countries: readonly string[], resolution: Resolution): CountryOutline[] {
  return countries
    .flatMap((code) => outlineOf(code, resolution) ?? [])
    .sort((a, b) => cornersOf(a).length - cornersOf(b).length);
}

/** Returns whether a point is in one of some countries or, at sea, above what may be its continental shelf. */
function isIn(point: Point, outlines: readonly CountryOutline[]): boolean {
  const isAbove = () => outlines.some((one) => isNear(point, one, continentalShelf));
  return isOnLand(point, outlines) || (isAbove() && !countryAt(point));
}

function isOnLand(point: Point, outlines: readonly CountryOutline[]): boolean {
  return outlines.some((one) => geoContains(one, point) || isNear(point, one, simplification));
}

const earthRadius = 6371;

/** Returns whether a country is within a distance of a point outside it, in kilometres. */
function isNear(point: Point, outline: CountryOutline, distance: number): boolean {
  const radians = distance / earthRadius;
  const corner = Math.min(...cornersOf(outline).map((corner) => geoDistance(corner, point)));
  if (corner <= radians) return true;
  // Straight borders have few corners, but these are not far away.
  if (corner > 0.2) return false;
  const circle = geoCircle()
    .center(point)
    .radius((radians * 180) / Math.PI)
    .precision(20)();
  return cornersIn(circle.coordinates).some((around) => geoContains(outline, around));
}

const cornersOf = memoisedByObject(({ geometry }: CountryOutline): readonly Point[] =>
  'coordinates' in geometry ? cornersIn(geometry.coordinates) : [],
);

type Nested = readonly (number | Nested)[];

function cornersIn(coordinates: Nested): Point[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Point]
    : coordinates.flatMap((inner) => cornersIn(inner as Nested));
}
