import { reporterNotStated } from '../../model/figure-kinds.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';
import { recordNouns, recordReferences } from './record-references.ts';

/** Finds references to records that do not exist. */
export const knownRecord: Check = (content) =>
  Array.from(recordReferences(content))
    .filter(({ folder, id }) => !idsOf(content[folder]).has(id))
    .map(({ file, folder, id, at }) => {
      const ids = idsOf(content[folder]);
      const noun = recordNouns[folder];
      return {
        path: file.path,
        ...positionOf(file.positions, at),
        rule: `known-${noun}`,
        message: `Unknown ${noun} ${quoted(id)}, expected the name of a file in ${folder}/.${didYouMean(nearest(id, at[0] === 'figures' ? [...ids, reporterNotStated] : ids))}`,
      };
    });

const idsOf = memoisedByObject(
  (files: readonly { id: string }[]) => new Set(files.map(({ id }) => id)),
);
