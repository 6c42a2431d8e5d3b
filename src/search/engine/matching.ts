import type { Ask } from '../analysis/clauses.ts';
import { reservedPositions } from '../index-format.ts';

/** Where a term stands: by row, the places in the document, ascending. */
export type Posting = ReadonlyMap<number, readonly number[]>;

/** The posting of a term; with `open`, of all words that begin with it. */
export type PostingOf = (term: string, open: boolean) => Promise<Posting>;

/** How a document meets an ask. */
export interface Meeting {
  /** How well, from 0 to 1. */
  degree: number;
  /** The places where it does. */
  places: readonly number[];
}

/** The documents that meet an ask, by row. */
export type Meetings = Map<number, Meeting>;

/** How much a place counts: a title says what a briefing is about. */
const weight = { title: 8, summary: 3, body: 1 };

/** At this sum of weights an ask is half met; more of the same word adds less and less (BM25's k). */
const halfMet = 2;

/** Finds the documents that meet an ask in any of its ways. */
export async function meetingsOf(ask: Ask, postingOf: PostingOf): Promise<Meetings> {
  const meetings: Meetings = new Map();
  for (const { parts, worth, open = false } of ask.any) {
    const postings = await Promise.all(parts.map(({ term }) => postingOf(term, open)));
    const [first, ...others] = postings;
    for (const [row, places] of first ?? []) {
      const found = places.filter((place) =>
        others.every((posting, index) => {
          const distance = (parts[index + 1]?.offset ?? 0) - (parts[0]?.offset ?? 0);
          return posting.get(row)?.includes(place + distance);
        }),
      );
      if (found.length === 0) continue;
      const degree = worth * degreeOf(found);
      const known = meetings.get(row);
      if (known === undefined || known.degree < degree)
        meetings.set(row, { degree, places: found });
    }
  }
  return meetings;
}

function degreeOf(places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weightAt(place);
  return sum / (sum + halfMet);
}

function weightAt(place: number): number {
  if (place < reservedPositions.title) return weight.title;
  return place < reservedPositions.title + reservedPositions.summary ? weight.summary : weight.body;
}

/** The rows that meet every ask. */
export function rowsMeetingAll(meetings: readonly Meetings[]): number[] {
  const [rarest, ...others] = [...meetings].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((row) => others.every((other) => other.has(row)));
}

/** What asks that stand next to each other in the document, as in the query, add to its score. */
const neighbourly = 0.5;

/**
 * How well a document meets all asks: the sum of the degrees, each by how rare its ask is.
 *
 * @param rarity as of `rarityOf`, one for each ask.
 */
export function scoreOf(
  row: number,
  meetings: readonly Meetings[],
  rarity: readonly number[],
): number {
  let score = 0;
  let before: readonly number[] = [];
  for (const [index, meeting] of meetings.entries()) {
    const { degree = 0, places = [] } = meeting.get(row) ?? {};
    const weight = rarity[index] ?? 0;
    score += weight * degree;
    if (before.some((place) => places.includes(place + 1))) score += weight * neighbourly;
    before = places;
  }
  return score;
}

/** How much it says that a document meets an ask (inverse document frequency, as in BM25). */
export function rarityOf(found: number, documents: number): number {
  return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}
