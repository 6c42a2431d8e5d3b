import { didYouMean, nearest } from '../../model/nearest.ts';
import { countriesOf, pairId, pairIdForm } from '../../model/pair.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import { publishedPairs } from '../published.ts';
import type { Check } from './check.ts';

/** Finds states of play of pairs that no briefing is about: they have no page. */
export const knownPair: Check = ({ briefings, statesOfPlay }) => {
  const pairs = publishedPairs(briefings);
  return statesOfPlay.flatMap(({ path, id }) =>
    pairs.has(id) || !pairIdForm.test(id)
      ? []
      : fileProblem(
          path,
          'known-pair',
          `No briefing is about the pair ${quoted(id)}; write one first, or rename this file.${didYouMean(turned(id, pairs) ?? nearest(id, pairs))}`,
        ),
  );
};

/** The same two countries in alphabetical order, if a briefing is about them. */
function turned(id: string, pairs: ReadonlySet<string>): string | undefined {
  const ordered = pairId(...countriesOf(id));
  return pairs.has(ordered) ? ordered : undefined;
}
