import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds sectors that are not in the list. */
export const knownSector: Check = ({ briefings, agreements, ids: { sectors } }) => {
  const filed = [
    ...briefings.map((file) => ({ file, key: 'sector', list: fieldsOf(file).sector ?? [] })),
    ...agreements.map((file) => ({ file, key: 'sectors', list: fieldsOf(file).sectors ?? [] })),
  ];
  return filed.flatMap(({ file, key, list }) =>
    list.flatMap((sector, index) => {
      if (!sectors || sectors.has(sector)) return [];
      const suggestion =
        didYouMean(nearest(sector, sectors)) || ` Known are ${[...sectors].join(', ')}.`;
      return {
        path: file.path,
        ...positionOf(file.positions, [key, index]),
        rule: 'known-sector',
        message: `Unknown sector ${quoted(sector)}, expected an id from sectors.yml.${suggestion}`,
      };
    }),
  );
};
