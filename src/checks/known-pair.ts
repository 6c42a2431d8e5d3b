import { didYouMean, nearest } from '../model/nearest.ts';
import { pairsAmong } from '../model/pair.ts';
import { quoted } from '../model/text.ts';
import { fieldsOf } from '../reading/briefing.ts';
import { fileProblem } from '../reading/folder.ts';
import type { Check } from './check.ts';

/** The state of play of a pair that no briefing is about would stand on no page. */
export const knownPair: Check = ({ briefings, statesOfPlay }) => {
  const pairs = new Set(
    briefings
      .map(fieldsOf)
      .flatMap(({ draft, countries = [] }) => (draft ? [] : pairsAmong(countries))),
  );
  return statesOfPlay.flatMap(({ path, id }) =>
    pairs.has(id)
      ? []
      : fileProblem(
          path,
          'known-pair',
          `No briefing is about the pair ${quoted(id)}; write one first, or rename this file.${didYouMean(nearest(id, pairs))}`,
        ),
  );
};
