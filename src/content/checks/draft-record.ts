import { quoted } from '../../model/text.ts';
import { positionOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { recordNouns, recordReferences } from './record-references.ts';

/** Finds drafts of people and organisations that published files name: they have no page. */
export const draftRecord: Check = (content) => {
  const { people, organisations, briefings } = content;
  const drafts = new Set(
    [
      ...people.map((file) => ({ ...file, folder: 'people' })),
      ...organisations.map((file) => ({ ...file, folder: 'organisations' })),
    ].flatMap((file) => (isDraft(file) ? [`${file.folder}/${file.id}`] : [])),
  );
  if (drafts.size === 0) return [];
  const unpublished = new Set(briefings.filter(isDraft).map(({ path }) => path));
  return Array.from(recordReferences(content))
    .filter(({ file }) => !unpublished.has(file.path))
    .flatMap(({ file, folders, id, at }) =>
      folders
        .filter((folder) => drafts.has(`${folder}/${id}`))
        .map((folder) => ({
          path: file.path,
          ...positionOf(file.positions, at),
          rule: 'draft-record',
          message: `The ${recordNouns[folder]} ${quoted(id)} is a draft; complete ${folder}/${id}.yml and remove "draft" there, or remove it here.`,
        })),
    );
};
