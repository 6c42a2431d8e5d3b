import { didYouMean, nearestId } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds sectors that are not in the list. */
export const knownSector: Check = ({
  briefings,
  agreements,
  settings,
  settingsFile,
  ids,
  ...content
}) => {
  const { sectors } = ids;
  const named = content.sectors.map(({ id, label }) => [label, id] as const);
  const filed = [
    ...briefings.map((file) => ({ file, at: ['sector'], list: fieldsOf(file).sector ?? [] })),
    ...agreements.map((file) => ({ file, at: ['sectors'], list: fieldsOf(file).sectors ?? [] })),
    ...(settingsFile.instead === undefined
      ? [{ file: settingsFile, at: ['home', 'sectors'], list: settings.home.sectors }]
      : []),
  ];
  return filed.flatMap(({ file, at, list }) =>
    list.flatMap((sector, index) => {
      if (!sectors || sectors.has(sector)) return [];
      const several = sector.split(/[,;/|&]|\sand\s/).map((part) => part.trim());
      const meant = several.map((part) => nearestId(part, sectors, named));
      const isClear = meant.every((id) => id !== undefined);
      const suggestion =
        several.length > 1 && isClear
          ? ` Write [${meant.join(', ')}].`
          : didYouMean(several.length === 1 ? meant[0] : undefined) ||
            ` Allowed values: ${[...sectors].join(', ')}.`;
      return {
        path: file.path,
        ...positionOf(file.positions, [...at, index]),
        rule: 'known-sector',
        message: `Unknown sector ${quoted(sector)}, expected an id from sectors.yml.${suggestion}`,
      };
    }),
  );
};
