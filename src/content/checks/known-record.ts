import { memoisedByObject } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { positionOf } from '../parse/validate.ts';
import { attributionHint } from './attribution-hint.ts';
import type { Check } from './check.ts';
import { recordNouns, recordReferences } from './record-references.ts';

/** Finds references to records that do not exist. */
export const knownRecord: Check = (content) =>
  Array.from(recordReferences(content))
    .filter(({ folders, id }) => !folders.some((folder) => idsOf(content[folder]).has(id)))
    .map(({ file, folders, id, at }) => {
      const ids = folders.flatMap((folder) => [...idsOf(content[folder])]);
      const nouns = folders.map((folder) => recordNouns[folder]);
      const hint = at[0] === 'figures' ? attributionHint(id, content) : '';
      const places = folders.map((folder) => `${folder}/`).join(' or ');
      return {
        path: file.path,
        ...positionOf(file.positions, at),
        rule: `known-${nouns.join('-or-')}`,
        message: `Unknown ${nouns.join(' or ')} ${quoted(id)}, expected the name of a file in ${places}.${hint || didYouMean(nearest(id, ids))}`,
      };
    });

const idsOf = memoisedByObject(
  (files: readonly { id: string }[]) => new Set(files.map(({ id }) => id)),
);
