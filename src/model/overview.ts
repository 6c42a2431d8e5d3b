import { countriesOf, pairId } from './pair.ts';
import { compareText } from './order.ts';
import type { Archive, Lists, PublishedBriefing } from './archive.ts';

/** The length of a list of briefings, and its newest date. */
interface Overview {
  id: string;
  count: number;
  /** The EDTF date of its newest briefing; absent where it has none. */
  newest?: string | undefined;
}

/** Returns an overview of each list, in the order of `ids`, also of those that have no briefing. */
export function overviewOf(lists: Lists, ids: Iterable<string> = lists.keys()): Overview[] {
  return Array.from(ids, (id) => {
    const list = lists.get(id) ?? [];
    return { id, count: list.length, newest: list[0]?.date };
  });
}

/** Sorts overviews, the longest lists first; among equals by id. */
export function longestFirst(overviews: readonly Overview[]): Overview[] {
  return [...overviews].sort((a, b) => b.count - a.count || compareText(a.id, b.id));
}

/** Counts how often each id occurs in a list, the most frequent first; among equals by id. */
export function tally(
  briefings: readonly PublishedBriefing[],
  idsOf: (briefing: PublishedBriefing) => readonly string[],
): Overview[] {
  const counts = new Map<string, number>();
  for (const id of briefings.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return longestFirst(Array.from(counts, ([id, count]) => ({ id, count })));
}

/** Counts the briefings on reports that a source published, and those that it wrote for others. */
export function countReportsOf(
  source: string,
  briefings: readonly PublishedBriefing[],
): { published: number; written: number } {
  const published = briefings.filter((briefing) => briefing.source === source).length;
  return { published, written: briefings.length - published };
}

/** Counts the pairs of one country in a list of briefings about it. */
export function pairTally(briefings: readonly PublishedBriefing[], country: string): Overview[] {
  return tally(briefings, ({ countries }) =>
    countries.filter((other) => other !== country).map((other) => pairId(country, other)),
  );
}

/** Counts the people in a list of briefings, newest first, and gives the latest office of each. */
export function peopleTally(
  briefings: readonly PublishedBriefing[],
): { id: string; count: number; office?: string | undefined }[] {
  const offices = new Map<string, string>();
  for (const { people } of briefings) {
    for (const { person, office } of people) {
      if (office !== undefined && !offices.has(person)) offices.set(person, office);
    }
  }
  return tally(briefings, ({ people }) => [...new Set(people.map(({ person }) => person))]).map(
    ({ id, count }) => ({ id, count, office: offices.get(id) }),
  );
}

export function organisationTally(briefings: readonly PublishedBriefing[]): Overview[] {
  return tally(briefings, ({ organisations }) => organisations);
}

/** Returns every country that a briefing is about or mentions, by upper-case code. */
export function countriesNamed({ countries, mentions }: Pick<Archive, 'countries' | 'mentions'>) {
  return new Set([...countries.keys(), ...mentions.keys()]);
}

/** The number of briefings that each two countries share. */
export interface PairMatrix {
  /** The countries to show, upper case. */
  codes: readonly string[];
  /** The number of further countries that are in a pair. */
  left: number;
  /** The number of briefings that each country shown has at least, and no other country has. */
  fewest: number;
  /** The number of briefings by pair id; pairs without any are left out. */
  counts: ReadonlyMap<string, number>;
}

/**
 * Returns the matrix of the countries that have the most briefings, at most `limit` of them. Of
 * countries with equally many all are shown or none; all where otherwise fewer than two would be left.
 */
export function matrixOf(
  { countries, pairs }: Pick<Archive, 'countries' | 'pairs'>,
  limit: number,
): PairMatrix {
  const paired = new Set([...pairs.keys()].flatMap(countriesOf));
  const active = longestFirst(overviewOf(countries, paired));
  const firstLeft = active[limit]?.count ?? 0;
  const ahead = active.filter(({ count }) => count > firstLeft);
  const shown = ahead.length > 1 ? ahead : active.filter(({ count }) => count >= firstLeft);
  return {
    codes: shown.map(({ id }) => id),
    left: active.length - shown.length,
    fewest: shown.at(-1)?.count ?? 0,
    counts: new Map(overviewOf(pairs).map(({ id, count }) => [id, count])),
  };
}
