import { atAGlance, onFirstPage, type LabelledQuery } from '../../src/model/labelled-query.ts';

/** What the search page answered to a query. */
export interface PageAnswer {
  query: LabelledQuery;
  /** The slugs of the first results, best first; absent where the page did not finish. */
  found?: readonly string[];
}

/** An answer with its mistakes. */
export interface JudgedAnswer extends PageAnswer {
  /** The relevant briefings that are not among the first five, or ten where the best are named. */
  missed: string[];
  /** The others among these; all results where nothing may be found. */
  noise: string[];
  /** The place from 1 of the first relevant result: of a best one, or of the first in an ordered query. */
  rank?: number;
  /** Whether nothing relevant is missed, and nothing is found where nothing is relevant. */
  right: boolean;
}

/** The quality of search; all shares are between 0 and 1. */
interface Scores {
  queries: number;
  right: number;
  /** The mean share of the relevant briefings that are among the first five, or ten. */
  recall: number;
  /** The mean of 1 / rank, 0 where there is none. */
  meanReciprocalRank: number;
  /** The mean share of the first five, or ten, that is relevant or accepted, where anything was found. */
  precision: number;
  /** Queries that must find nothing. */
  empty: number;
  /** Those of them that found something. */
  notEmpty: number;
  /** The share of the other queries for which a best result comes first. */
  bestFirst: number;
  /** The share of them for which all relevant briefings are found. */
  allFound: number;
  /** The mean of `gainOf` over them. */
  gain: number;
  /** How many of them found nothing at all. */
  nothing: number;
}

/** Compares an answer with what is relevant to its query. */
export function judge({ query, found }: PageAnswer): JudgedAnswer {
  const { best, relevant, accepted, ordered } = query;
  const first = (found ?? []).slice(0, best.length > 0 ? onFirstPage : atAGlance);
  const wanted = best.length > 0 ? best : ordered ? relevant.slice(0, 1) : relevant;
  const rank = (found ?? []).findIndex((slug) => wanted.includes(slug)) + 1;
  const missed = relevant.filter((slug) => !first.includes(slug));
  const noise =
    relevant.length === 0
      ? [...(found ?? [])]
      : first.filter((slug) => !relevant.includes(slug) && !accepted.includes(slug));
  const right = relevant.length === 0 ? found?.length === 0 : missed.length === 0;
  return { query, found, missed, noise, ...(rank > 0 && { rank }), right };
}

/**
 * Returns the normalized discounted cumulative gain of the first ten results (nDCG@10; Järvelin and
 * Kekäläinen 2002): 1 for the best order. A best briefing gains 2, another relevant one 1.
 */
export function gainOf({ query: { best, relevant }, found = [] }: PageAnswer): number {
  const gain = (slug: string) => Number(relevant.includes(slug)) + Number(best.includes(slug));
  const sum = (gains: readonly number[]) =>
    gains
      .slice(0, onFirstPage)
      .reduce((total, gain, index) => total + gain / Math.log2(index + 2), 0);
  const ideal = sum(relevant.map(gain).sort((a, b) => b - a));
  return ideal === 0 ? 1 : sum(found.map(gain)) / ideal;
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
      finding.map(({ query, found = [], noise }) => {
        const depth = query.best.length > 0 ? onFirstPage : atAGlance;
        return 1 - noise.length / Math.min(found.length, depth);
      }),
    ),
    empty: empty.length,
    notEmpty: empty.filter(({ right }) => !right).length,
    bestFirst: mean(asking.map(({ rank }) => Number(rank === 1))),
    allFound: mean(asking.map(({ missed }) => Number(missed.length === 0))),
    gain: mean(asking.map(gainOf)),
    nothing: asking.length - finding.length,
  };
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) return 1;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
