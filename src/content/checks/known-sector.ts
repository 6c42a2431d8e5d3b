import type { Agreement } from '../../model/agreement.ts';
import { didYouMean, nearestId } from '../../model/nearest.ts';
import type { Project } from '../../model/project.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds sectors that are not in the list. */
export const knownSector: Check = ({
  briefings,
  agreements,
  projects,
  settings,
  settingsFile,
  ids,
  ...content
}) => {
  const { sectors } = ids;
  const named = content.sectors.map(({ id, label }) => [label, id] as const);
  const filed = [
    ...briefings.map((file) => ({ file, at: ['sector'], list: fieldsOf(file).sector ?? [] })),
    ...[...agreements, ...projects].map((file) => ({
      ...{ file, at: ['sectors'] },
      list: fieldsOf<Agreement | Project>(file).sectors ?? [],
    })),
    ...(settingsFile.instead === undefined
      ? [{ file: settingsFile, at: ['home', 'sectors'], list: settings.home.sectors }]
      : []),
  ];
  return filed.flatMap(({ file, at, list }) =>
    list.flatMap((sector, index) => {
      if (!sectors || sectors.has(sector)) return [];
      return {
        path: file.path,
        ...positionOf(file.positions, [...at, index]),
        rule: 'known-sector',
        message: `Unknown sector ${quoted(sector)}, expected an id from sectors.yml.${adviceOn(sector, sectors, named)}`,
      };
    }),
  );
};

/** Returns what to write for an unknown sector, which may be several in one text. */
function adviceOn(
  sector: string,
  sectors: ReadonlySet<string>,
  named: readonly (readonly [string, string])[],
): string {
  const several = sector
    .split(/[,;/|&]|\sand\s/)
    .map((part) => nearestId(part.trim(), sectors, named));
  const [only] = several;
  if (several.length === 1 && only !== undefined) return didYouMean(only);
  const isClear = several.length > 1 && !several.includes(undefined);
  return isClear
    ? ` Write [${several.join(', ')}].`
    : ` Allowed values: ${[...sectors].join(', ')}.`;
}
