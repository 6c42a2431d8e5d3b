import { didYouMean, nearest } from '../../model/nearest.ts';
import { groupsOf } from '../../model/synonyms.ts';
import { quoted } from '../../model/text.ts';
import { positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Reports narrower groups of synonyms that do not exist. The name of a group is its first English phrase. */
export const knownGroup: Check = ({ spellings: { synonyms } }) => {
  if (!synonyms?.data) return [];
  const { path, positions, data } = synonyms;
  const groups = groupsOf(data);
  const names = new Set(groups.flatMap(({ group: { en } }) => en.slice(0, 1)));
  return groups.flatMap(({ group: { en, narrower = [] }, at }) =>
    narrower.flatMap((name, index) => {
      if (names.has(name) && name !== en[0]) return [];
      const others = [...names].filter((other) => other !== en[0]);
      return {
        path,
        ...positionOf(positions, [...at, 'narrower', index]),
        rule: 'known-group',
        message: `${quoted(name)} is not the first English phrase of another group; correct it.${didYouMean(nearest(name, others))}`,
      };
    }),
  );
};
