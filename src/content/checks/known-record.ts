import { memoisedByObject } from '../../model/memoise.ts';
import { didYouMean, nearestId } from '../../model/nearest.ts';
import { idLike } from '../../model/fields.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf, type Validated } from '../parse/validate.ts';
import { attributionHint } from './attribution-hint.ts';
import type { Check } from './check.ts';
import { recordNouns, recordReferences } from './record-references.ts';
import { isUnread } from './unread.ts';

interface NamedRecord {
  name?: string;
  title?: string;
  names?: string[];
}

/** Finds references to records that do not exist. */
export const knownRecord: Check = (content) =>
  Array.from(recordReferences(content))
    .filter(
      ({ folders, id }) =>
        !folders.some((folder) => idsOf(content[folder]).has(id) || isUnread(content, folder, id)),
    )
    .map(({ file, folders, id, at }) => {
      const ids = folders.flatMap((folder) => [...idsOf(content[folder])]);
      const named = folders.flatMap((folder) => content[folder].flatMap(namesOf));
      const nouns = folders.map((folder) => recordNouns[folder]);
      const hint = at[0] === 'figures' ? attributionHint(id, content) : '';
      const places = folders.map((folder) => `${folder}/`).join(' or ');
      return {
        path: file.path,
        ...positionOf(file.positions, at),
        rule: `known-${nouns.join('-or-')}`,
        message: `Unknown ${nouns.join(' or ')} ${quoted(id)}, expected the name of a file in ${places}.${hint || didYouMean(nearestId(idLike(id) ?? id, ids, named))}`,
      };
    });

/** Returns the names of a record, as ids are written where possible: "to-lam" for "Tô Lâm". */
function namesOf(file: Validated<NamedRecord> & { id: string }): [string, string][] {
  const { name, title, names = [] } = fieldsOf(file);
  return [name, title, ...names].flatMap((one) =>
    one === undefined ? [] : [[idLike(one) ?? one, file.id]],
  );
}

const idsOf = memoisedByObject(
  (files: readonly { id: string }[]) => new Set(files.map(({ id }) => id)),
);
