import type { Clause } from '../analysis/clauses.ts';
import { reservedPositions } from '../index-format.ts';

/** The documents that have a term, by their numbers, and its positions in each, ascending. */
export type PostingList = ReadonlyMap<number, readonly number[]>;

/** Returns the postings of a term, or of all terms that begin with it. */
export type GetPostings = (term: string, prefix: boolean) => Promise<PostingList>;

/** How a document matches a clause. */
export interface Match {
  /** How well, from 0 to 1. */
  score: number;
  /** The positions where it does. */
  positions: readonly number[];
}

/** The documents that match a clause, by their numbers. */
export type Matches = ReadonlyMap<number, Match>;

/** How much a position counts: a title says what a briefing is about. */
const weight = { title: 8, summary: 3, body: 1 };

/** The sum of weights that scores 0.5; more of the same word adds less and less (k of BM25). */
const halfScore = 2;

/** Finds the documents that match a clause in any of its alternatives. */
export async function matchesOf(clause: Clause, getPostings: GetPostings): Promise<Matches> {
  const matches = new Map<number, Match>();
  for (const { terms, boost, prefix = false } of clause.alternatives) {
    const [first, ...others] = await Promise.all(
      terms.map(({ term }) => getPostings(term, prefix)),
    );
    for (const [document, all] of first ?? []) {
      const positions = all.filter((position) =>
        others.every((postings, index) => {
          const distance = (terms[index + 1]?.offset ?? 0) - (terms[0]?.offset ?? 0);
          return postings.get(document)?.includes(position + distance);
        }),
      );
      if (positions.length === 0) continue;
      const score = boost * scoreAt(positions);
      const known = matches.get(document);
      if (known === undefined || known.score < score) matches.set(document, { score, positions });
    }
  }
  return matches;
}

function scoreAt(positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) sum += weightAt(position);
  return sum / (sum + halfScore);
}

function weightAt(position: number): number {
  const { title, summary } = reservedPositions;
  if (position < title) return weight.title;
  return position < title + summary ? weight.summary : weight.body;
}

/** Returns the documents that match every clause. */
export function documentsMatchingAll(clauses: readonly Matches[]): number[] {
  const [rarest, ...others] = [...clauses].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((document) =>
    others.every((other) => other.has(document)),
  );
}

/** What clauses add to the score that are next to each other in a document as in the query. */
const proximityBoost = 0.5;

/**
 * Returns how well a document matches all clauses: the sum of its scores, each multiplied by the
 * inverse document frequency of the clause.
 */
export function scoreOf(
  document: number,
  clauses: readonly Matches[],
  frequencies: readonly number[],
): number {
  let score = 0;
  let before: readonly number[] = [];
  for (const [index, matches] of clauses.entries()) {
    const { score: own = 0, positions = [] } = matches.get(document) ?? {};
    const weight = frequencies[index] ?? 0;
    score += weight * own;
    if (before.some((position) => positions.includes(position + 1))) {
      score += weight * proximityBoost;
    }
    before = positions;
  }
  return score;
}

/** Returns the inverse document frequency of a clause, as in BM25: more for rarer ones. */
export function inverseDocumentFrequency(matching: number, documents: number): number {
  return Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
}
