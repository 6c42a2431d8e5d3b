import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds sites of projects whose coordinates are exact to several kilometres only: one decimal is 11 km of latitude. */
export const roughCoordinates: Check = ({ projects }) =>
  projects.flatMap((file) =>
    (fieldsOf(file).places ?? []).flatMap(({ latitude, longitude, isNear }, index) => {
      if (latitude === undefined || longitude === undefined || isNear) return [];
      const isRough = [latitude, longitude].every((degrees) =>
        /^-?\d+(?:\.\d)?$/.test(`${degrees}`),
      );
      if (!isRough) return [];
      return {
        path: file.path,
        ...positionOf(file.positions, ['places', index, 'latitude']),
        rule: 'rough-coordinates',
        message: `${latitude}, ${longitude} is exact only to about ten kilometres; write the coordinates of the site, or "isNear: true".`,
      };
    }),
  );
