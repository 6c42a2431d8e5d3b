import type { Feature, MultiLineString } from 'geojson';
import { iso31661 } from 'iso-3166';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import { memoised } from './memoise.ts';

/** Simplified for maps at 1:110 million, or at 1:50 million. */
export type Resolution = 'coarse' | 'fine';

/** The borders and coasts of a country. Its id is the country's code in capitals, e.g. "LA", if it has one. */
export type CountryOutline = Feature;

const codes = new Map(iso31661.map(({ alpha2, numeric }) => [numeric, alpha2]));

/**
 * Reads borders of Natural Earth (public domain, as packaged in `world-atlas`). That takes up to 20 ms,
 * so it happens when the first outline is asked for; `process.getBuiltinModule` works in Node only:
 * the 0.8 MB cannot reach a browser.
 */
const atlasOf = memoised((resolution: Resolution) => {
  const { createRequire } = process.getBuiltinModule('node:module');
  const file = resolution === 'fine' ? 'countries-50m.json' : 'countries-110m.json';
  return createRequire(import.meta.url)(`world-atlas/${file}`) as Topology;
});

/** What the atlas has for each outline. */
const shapes = new WeakMap<CountryOutline, GeometryObject>();

const outlinesIn = memoised((resolution: Resolution) => {
  const atlas = atlasOf(resolution);
  const { geometries } = atlas.objects['countries'] as GeometryCollection;
  const outlines = new Map<string, CountryOutline>();
  for (const shape of geometries) {
    const number = String(shape.id);
    if (outlines.has(number)) continue;
    const outline = { ...feature(atlas, shape as Polygon), id: codes.get(number) };
    outlines.set(number, outline);
    shapes.set(outline, shape);
  }
  return [...outlines.values()];
});

const outlinesByCode = memoised(
  (resolution: Resolution) => new Map(outlinesIn(resolution).map((one) => [one.id, one])),
);

/** Returns the outlines of all countries. */
export function allOutlines(resolution: Resolution): readonly CountryOutline[] {
  return outlinesIn(resolution);
}

/**
 * Returns the outline of a country by its code in capitals: the fine one where there is no coarse one,
 * and undefined where Natural Earth has none, as for Tuvalu.
 */
export function outlineOf(code: string, resolution: Resolution): CountryOutline | undefined {
  return outlinesByCode(resolution).get(code) ?? outlinesByCode('fine').get(code);
}

/** Returns the outline of all land as one shape. */
export const landOutline = memoised((resolution: Resolution): CountryOutline => {
  const atlas = atlasOf(resolution);
  return feature(atlas, atlas.objects['land'] as GeometryCollection) as never;
});

/**
 * Returns the borders and coasts of countries as lines: one between two of them once, and none of a
 * country that is drawn itself. All are at one resolution.
 */
export function bordersOf(
  countries: readonly CountryOutline[],
  resolution: Resolution,
  without: readonly CountryOutline[] = [],
): MultiLineString {
  const shapesOf = (outlines: readonly CountryOutline[]) =>
    new Set(outlines.map((outline) => shapes.get(outline)));
  const wanted = shapesOf(countries);
  const others = shapesOf(without);
  const atlas = atlasOf(resolution);
  const { geometries } = atlas.objects['countries'] as GeometryCollection;
  const those = geometries.filter((shape) => wanted.has(shape) || others.has(shape));
  return mesh(
    atlas,
    { type: 'GeometryCollection', geometries: those },
    (one, other) => !others.has(one) && !others.has(other),
  );
}
