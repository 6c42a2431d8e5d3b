import type { Briefing } from './briefing.ts';
import { newestFirst } from './briefing.ts';
import { pairsAmong } from './pair.ts';
import { yearOf } from './partial-date.ts';

/** A briefing that readers can see. */
export interface PublishedBriefing extends Briefing {
  slug: string;
  /** Its file, from the project's folder. */
  path: string;
}

/** The briefings of one page of ways into the archive, by its id, newest first. */
export type Lists = ReadonlyMap<string, readonly PublishedBriefing[]>;

/** Every briefing, and every list that a page shows, each made once. */
export interface Archive {
  briefings: readonly PublishedBriefing[];
  /** By pair id. */
  pairs: Lists;
  /** By upper-case country code: the briefings that are about it. */
  countries: Lists;
  /** By upper-case country code: the briefings in which it only occurs. */
  mentions: Lists;
  sectors: Lists;
  sources: Lists;
  /** By year, the latest first. */
  years: Lists;
}

/** Sorts and groups briefings, in time proportional to their number (and its logarithm). */
export function archiveOf(unsorted: readonly PublishedBriefing[]): Archive {
  const briefings = [...unsorted].sort(newestFirst);
  const listsBy = (idsOf: (briefing: PublishedBriefing) => readonly string[]): Lists => {
    const lists = new Map<string, PublishedBriefing[]>();
    for (const briefing of briefings) {
      for (const id of idsOf(briefing)) {
        const list = lists.get(id);
        if (list) list.push(briefing);
        else lists.set(id, [briefing]);
      }
    }
    return lists;
  };
  return {
    briefings,
    pairs: listsBy(({ countries }) => pairsAmong(countries)),
    countries: listsBy(({ countries }) => countries),
    mentions: listsBy(({ mentions }) => mentions ?? []),
    sectors: listsBy(({ sector }) => sector),
    sources: listsBy(({ source }) => [source]),
    years: listsBy(({ date }) => [yearOf(date)]),
  };
}

/** The briefings next to each one in a list that is ordered newest first. */
export interface Neighbours {
  older?: PublishedBriefing;
  newer?: PublishedBriefing;
}

const positions = new WeakMap<readonly PublishedBriefing[], Map<string, number>>();

/** The neighbours of a briefing in a list; the list's positions are looked up once. */
export function neighboursIn(list: readonly PublishedBriefing[], slug: string): Neighbours {
  const index = positionIn(list, slug);
  if (index === undefined) return {};
  return { older: list[index + 1], newer: list[index - 1] };
}

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

/** Those on either side of a briefing in a list, at most `reach` places away, in the list's order. */
export function nearbyIn(
  list: readonly PublishedBriefing[],
  slug: string,
  reach: number,
): PublishedBriefing[] {
  const index = positionIn(list, slug);
  if (index === undefined) return [];
  const newer = list.slice(Math.max(index - reach, 0), index);
  return [...newer, ...list.slice(index + 1, index + 1 + reach)];
}

function positionIn(list: readonly PublishedBriefing[], slug: string): number | undefined {
  let position = positions.get(list);
  if (!position) {
    position = new Map(list.map((briefing, index) => [briefing.slug, index]));
    positions.set(list, position);
  }
  return position.get(slug);
}
