import { atAGlance, type LabelledQuery } from '../../src/model/labelled-query.ts';

/** What the search page answered to a query. */
export interface PageAnswer {
  query: LabelledQuery;
  /** The slugs of the first results, best first; absent where the page did not finish. */
  found?: readonly string[];
}

/** An answer with its mistakes. */
export interface JudgedAnswer extends PageAnswer {
  /** The relevant briefings that are not among the first five. */
  missed: string[];
  /** The others among the first five; all results where nothing may be found. */
  noise: string[];
  /** The place of the first relevant result, from 1; of the first one named in an ordered query. */
  rank?: number;
  /** Whether nothing relevant is missed, and nothing is found where nothing is relevant. */
  right: boolean;
}

/** The quality of search; all shares are between 0 and 1. */
interface Scores {
  queries: number;
  right: number;
  /** The mean share of the relevant briefings that are among the first five. */
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

/** Compares an answer with what is relevant to its query. */
export function judge({ query, found }: PageAnswer): JudgedAnswer {
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

/** Returns the scores of all answers. The mean of nothing is 1, as nothing went wrong. */
export function scoresOf(answers: readonly JudgedAnswer[]): Scores {
  const asking = answers.filter(({ query }) => query.relevant.length > 0);
  const empty = answers.filter(({ query }) => query.relevant.length === 0);
  const finding = asking.filter(({ found = [] }) => found.length > 0);
  return {
    queries: answers.length,
    right: answers.filter(({ right }) => right).length,
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
