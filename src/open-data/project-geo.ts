import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { isLinear, type ProjectPlace } from '../model/project.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import { projectTable } from './project-table.ts';
import { objectOf } from './table.ts';

/**
 * Returns projects as GeoJSON (RFC 7946): those that lead from place to place as a line, and those without
 * coordinates without a geometry. The properties are those of the table, and the places one by one.
 */
export function projectsAsGeoJson(
  projects: readonly ProjectWithStatus[],
): FeatureCollection<Geometry | null> {
  const table = projectTable();
  const features = projects.map((project): Feature<Geometry | null> => {
    const places = project.project.places.map(propertiesOfPlace);
    return {
      type: 'Feature',
      id: project.id,
      geometry: geometryOf(project),
      properties: { ...objectOf(table, project), places },
    };
  });
  return { type: 'FeatureCollection', features };
}

export function propertiesOfPlace({ name, latitude, longitude, isNear, page }: ProjectPlace) {
  return {
    name,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    is_near: isNear ?? false,
    page: page ?? null,
  };
}

function geometryOf({ project: { kind, places } }: ProjectWithStatus): Geometry | null {
  const coordinates = places.flatMap(positionOf);
  const [only, ...others] = coordinates;
  if (!only) return null;
  if (others.length === 0) return { type: 'Point', coordinates: only };
  return { type: isLinear(kind) ? 'LineString' : 'MultiPoint', coordinates };
}

/** Returns longitude and latitude, in this order. */
function positionOf({ latitude, longitude }: ProjectPlace): Position[] {
  return latitude === undefined || longitude === undefined ? [] : [[longitude, latitude]];
}
