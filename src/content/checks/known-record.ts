import { reporterNotStated } from '../../model/figure-kinds.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { positionOf } from '../parse/validate.ts';
import type { Content } from '../read-content.ts';
import type { Check } from './check.ts';
import { recordNouns, recordReferences, type RecordFolder } from './record-references.ts';

/** Finds references to records that do not exist. */
export const knownRecord: Check = (content) =>
  Array.from(recordReferences(content))
    .filter(({ folder, id }) => !idsIn(content, folder).has(id))
    .map(({ file, folder, id, at }) => {
      const ids = idsIn(content, folder);
      const noun = recordNouns[folder];
      return {
        path: file.path,
        ...positionOf(file.positions, at),
        rule: `known-${noun}`,
        message: `Unknown ${noun} ${quoted(id)}, expected the name of a file in ${folder}/.${didYouMean(nearest(id, at[0] === 'figures' ? [...ids, reporterNotStated] : ids))}`,
      };
    });

const idSets = new WeakMap<readonly { id: string }[], Set<string>>();

function idsIn(content: Content, folder: RecordFolder): Set<string> {
  const files: readonly { id: string }[] = content[folder];
  let ids = idSets.get(files);
  if (!ids) idSets.set(files, (ids = new Set(files.map(({ id }) => id))));
  return ids;
}
