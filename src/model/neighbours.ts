import { pairsAmong } from './pair.ts';
import { type Archive, neighboursIn, type Neighbours, type PublishedBriefing } from './archive.ts';

/** What stands before and after a briefing in the dossier of one of its pairs. */
export interface PairNeighbours extends Neighbours {
  pair: string;
}

/** A briefing's neighbours in each of its pairs; pairs of which it is the only briefing are left out. */
export function pairNeighbours(
  { pairs }: Pick<Archive, 'pairs'>,
  { slug, countries }: PublishedBriefing,
): PairNeighbours[] {
  return pairsAmong(countries)
    .map((pair) => ({ pair, ...neighboursIn(pairs.get(pair) ?? [], slug) }))
    .filter(({ older, newer }) => older ?? newer);
}
