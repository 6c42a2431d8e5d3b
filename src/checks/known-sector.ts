import { didYouMean, nearest } from '../model/nearest.ts';
import { placeOf } from '../reading/validate.ts';
import type { Check } from './check.ts';

/** A sector that is not in the list would be a topic page nobody can find. */
export const knownSector: Check = ({ briefings, sectors }) => {
  const ids = new Set(sectors.map(({ id }) => id));
  return briefings.flatMap(({ path, data, places }) =>
    (data?.sector ?? []).flatMap((sector, index) => {
      if (ids.has(sector)) return [];
      return {
        path,
        ...placeOf(places, ['sector', index]),
        rule: 'known-sector',
        message: `Unknown sector "${sector}", expected an id from sectors.yml.${didYouMean(nearest(sector, ids))}`,
      };
    }),
  );
};
