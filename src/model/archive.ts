import { newestFirst, type Briefing } from './briefing.ts';
import { memoisedByObject } from './memoise.ts';
import { pairsAmong } from './pair.ts';
import { yearOf } from './partial-date.ts';
import type { BriefingDocument, BriefingPicture } from './picture.ts';
import type { InLanguage } from './translation.ts';

/** A briefing that readers can see. */
export interface PublishedBriefing extends Briefing, InLanguage {
  slug: string;
  /** Its file, from the project's folder. */
  path: string;
  /** In the order of the text; absent where there are none. */
  pictures?: readonly BriefingPicture[];
  /** The documents of this site to which its text links; absent where there are none. */
  documents?: readonly BriefingDocument[];
  /** Of a translation: what is due by each of its deadlines in the words of the original. */
  dueInOriginal?: readonly string[];
}

/** Lists of briefings, newest first, by the id of what they have in common. */
export type Lists = ReadonlyMap<string, readonly PublishedBriefing[]>;

/** Every briefing, and every list of briefings that a page shows. */
export interface Archive {
  briefings: readonly PublishedBriefing[];
  /** By pair id. */
  pairs: Lists;
  /** By upper-case country code: the briefings that are about it. */
  countries: Lists;
  /** By upper-case country code: the briefings in which it only occurs. */
  mentions: Lists;
  sectors: Lists;
  /** By the source that published the report, and by the agency that wrote it where that is another. */
  sources: Lists;
  /** By year, the latest first. */
  years: Lists;
}

/** Sorts and groups briefings, in time proportional to their number (and its logarithm). */
export function archiveOf(unsorted: readonly PublishedBriefing[]): Archive {
  const briefings = [...unsorted].sort(newestFirst);
  return {
    briefings,
    pairs: listedBy(briefings, ({ countries }) => pairsAmong(countries)),
    countries: listedBy(briefings, ({ countries }) => countries),
    mentions: listedBy(briefings, ({ mentions }) => mentions ?? []),
    sectors: listedBy(briefings, ({ sector }) => sector),
    sources: listedBy(briefings, ({ source, agency = source }) => [source, agency]),
    years: listedBy(briefings, ({ date }) => [yearOf(date)]),
  };
}

/** Lists items by each of their ids, in the order given. */
export function listedBy<T>(
  items: Iterable<T>,
  idsOf: (item: T) => Iterable<string>,
): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) for (const id of new Set(idsOf(item))) addTo(lists, id, item);
  return lists;
}

/** Adds a value to the list of a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The briefings next to each one in a list that is ordered newest first. */
interface Neighbours {
  older?: PublishedBriefing | undefined;
  newer?: PublishedBriefing | undefined;
}

/** Finds the neighbours of a briefing in a list; the list's positions are looked up once. */
export function neighboursIn(list: readonly PublishedBriefing[], slug: string): Neighbours {
  const index = positionsIn(list).get(slug);
  if (index === undefined) return {};
  return { older: list[index + 1], newer: list[index - 1] };
}

/** The briefings before and after one in the dossiers of its pairs, of pairs where they are the same. */
export interface PairNeighbours extends Neighbours {
  pairs: [string, ...string[]];
}

/** Finds a briefing's neighbours in each of its pairs that has another briefing. */
export function pairNeighbours(
  { pairs }: Pick<Archive, 'pairs'>,
  { slug, countries }: PublishedBriefing,
): PairNeighbours[] {
  const found: PairNeighbours[] = [];
  for (const pair of pairsAmong(countries)) {
    const { older, newer } = neighboursIn(pairs.get(pair) ?? [], slug);
    const same = found.find((group) => group.older === older && group.newer === newer);
    if (same) same.pairs.push(pair);
    else if (older ?? newer) found.push({ pairs: [pair], older, newer });
  }
  return found;
}

/** Finds the briefings on either side of one, at most `reach` places away, in the list's order. */
export function nearbyIn(
  list: readonly PublishedBriefing[],
  slug: string,
  reach: number,
): PublishedBriefing[] {
  const index = positionsIn(list).get(slug);
  if (index === undefined) return [];
  const newer = list.slice(Math.max(index - reach, 0), index);
  return [...newer, ...list.slice(index + 1, index + 1 + reach)];
}

/** Returns the positions of briefings in a list, by slug. */
const positionsIn = memoisedByObject(
  (list: readonly PublishedBriefing[]) =>
    new Map(list.map((briefing, index) => [briefing.slug, index])),
);
