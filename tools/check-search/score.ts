import { atAGlance, type LabelledQuery } from '../../src/model/labelled-query.ts';

/** What the search page answered to a query. */
export interface Answer {
  query: LabelledQuery;
  /** The slugs of the first results, best first; absent where the page did not come to an end. */
  found?: readonly string[];
}

/** What is to be said about one answer. */
export interface Verdict extends Answer {
  /** The relevant briefings that are not among the first five. */
  missed: string[];
  /** Those among the first five that should not be there; all results where nothing may be found. */
  noise: string[];
  /** The place of the first relevant result, from 1; of the first one named in an ordered query. */
  rank?: number;
  /** Whether all that is relevant came, and nothing where nothing is. */
  right: boolean;
}

/** How well search does; all shares are between 0 and 1. */
export interface Scores {
  queries: number;
  /** Queries for which all that is relevant came, or nothing where nothing is. */
  right: number;
  /** The mean share of what is relevant that is among the first five. */
  recall: number;
  /** The mean of 1 / rank of the first relevant result, 0 where there is none. */
  meanReciprocalRank: number;
  /** The mean share of the first five that is relevant or accepted, where anything was found. */
  precision: number;
  /** Queries that must find nothing. */
  empty: number;
  /** Those of them that found something. */
  notEmpty: number;
}

/** Judges one answer. */
export function judge({ query, found }: Answer): Verdict {
  const { relevant, accepted, ordered } = query;
  const first = (found ?? []).slice(0, atAGlance);
  const wanted = ordered ? relevant.slice(0, 1) : relevant;
  const rank = (found ?? []).findIndex((slug) => wanted.includes(slug)) + 1;
  const missed = relevant.filter((slug) => !first.includes(slug));
  const noise =
    relevant.length === 0
      ? [...(found ?? [])]
      : first.filter((slug) => !relevant.includes(slug) && !accepted.includes(slug));
  const right = relevant.length === 0 ? found?.length === 0 : missed.length === 0;
  return { query, found, missed, noise, ...(rank > 0 && { rank }), right };
}

/** Sums up all verdicts. A mean over nothing is 1: nothing went wrong. */
export function scoresOf(verdicts: readonly Verdict[]): Scores {
  const asking = verdicts.filter(({ query }) => query.relevant.length > 0);
  const empty = verdicts.filter(({ query }) => query.relevant.length === 0);
  const finding = asking.filter(({ found = [] }) => found.length > 0);
  return {
    queries: verdicts.length,
    right: verdicts.filter(({ right }) => right).length,
    recall: mean(asking.map(({ query, missed }) => 1 - missed.length / query.relevant.length)),
    meanReciprocalRank: mean(asking.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
    precision: mean(
      finding.map(({ found = [], noise }) => 1 - noise.length / Math.min(found.length, atAGlance)),
    ),
    empty: empty.length,
    notEmpty: empty.filter(({ right }) => !right).length,
  };
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) return 1;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
