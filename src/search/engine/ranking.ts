import { reservedPositions } from '../index-format.ts';

/**
 * The constants of ranking. The model is BM25F (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009) with term proximity by accumulators (Büttcher, Clarke and Lushman,
 * "Term Proximity Scoring for Ad-Hoc Retrieval on Very Large Text Collections", 2006).
 */
export const ranking = {
  /** How soon further occurrences add less: k1, which the first of these sources puts at 1.2 to 2. */
  saturation: 1.2,
  /** How much the length of a body counts: b, 0.75 there. Title, summary and aside are of one length. */
  lengthWeight: 0.5,
  /** How much an occurrence counts in each part of a document: tuned on labelled queries. */
  fields: { title: 5, summary: 2, aside: 1, body: 1 },
  /** How many occurrences a document's own date counts for beside mentions of it. */
  ownDate: 20,
  /** How much nearness counts beside the words themselves. */
  nearness: 0.8,
  /** How much more words count that are next to each other in the order of the query. */
  adjacency: 2,
  /** How many documents are ranked by nearness, too: the best without it. */
  nearnessDepth: 200,
  /** An alternative with a lower boost is only related to what the reader asks for, such as a wider term. */
  relatedBoost: 0.3,
  /** How many words with capitals side by side are taken for a name at most. */
  longestName: 4,
  /**
   * What decides whether a result is shown that lacks some words: its score and its nearness, less what it
   * lacks. The costs are rounded from a logistic regression on labelled queries; the
   * least was chosen so that few queries about something else find anything.
   */
  nearest: {
    /** The least of it, as a share of the weight of a word that occurs nowhere. */
    least: 0.41,
    /** How much nearness counts beside the score. */
    nearness: 0.38,
    /** How much of its weight a word costs that other briefings have. */
    lacking: 0.3,
    /** What a word costs that occurs nowhere, as a share of the greatest weight. */
    absent: 0.06,
    /** The same of a word with a capital, which may be a name. */
    absentName: 0.21,
    /** The same of a word in another script or with marks, which texts in English would hardly have. */
    absentForeign: 0,
  },
} as const;

/** A part of a document. */
export type Field = keyof typeof ranking.fields;

const firstOfSummary = reservedPositions.title;
const firstOfAside = firstOfSummary + reservedPositions.summary;
/** The first position of a body. */
export const firstOfBody = firstOfAside + reservedPositions.aside;

/** Returns the part of a document that a position is in. */
export function fieldAt(position: number): Field {
  if (position >= firstOfBody) return 'body';
  if (position >= firstOfAside) return 'aside';
  return position >= firstOfSummary ? 'summary' : 'title';
}

/** How a document matches a clause. */
export interface Match {
  /** How often in title, summary and aside: occurrences weighted by field and by what matched. */
  fixed: number;
  /** How often in the body, as well. */
  body: number;
  /** Where, ascending. */
  positions: readonly number[];
  /** Whether it has nothing but what is related to what the reader asks for. */
  isRelated: boolean;
}

/** Returns the inverse document frequency of a clause, as in BM25: more for rarer ones. */
export function inverseDocumentFrequency(matching: number, documents: number): number {
  return Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
}

/**
 * Returns how well a document matches a clause, from 0 to 1.
 *
 * @param length how long the document is beside the mean.
 */
export function saturated({ fixed, body }: Match, length: number): number {
  const { saturation, lengthWeight } = ranking;
  const frequency = fixed + body / (1 - lengthWeight + lengthWeight * length);
  return frequency / (saturation + frequency);
}

/**
 * Returns what the nearness of clauses in a document adds to its score: for each occurrence next to
 * one of another clause the weight of that one, less with the square of the distance.
 *
 * @param matches how the document matches each clause, in the order of the query.
 * @param weights the inverse document frequency of each.
 */
export function nearnessOf(
  matches: readonly (Match | undefined)[],
  weights: readonly number[],
): number {
  const all: { clause: number; position: number }[] = [];
  for (const [clause, match] of matches.entries()) {
    for (const position of match?.positions ?? []) all.push({ clause, position });
  }
  all.sort((a, b) => a.position - b.position || a.clause - b.clause);
  const sums = matches.map(() => 0);
  for (const [index, { clause, position }] of all.entries()) {
    const before = all[index - 1];
    if (before === undefined || before.clause === clause || before.position === position) continue;
    const distance = position - before.position;
    const isInOrder = distance === 1 && before.clause + 1 === clause;
    const near = (isInOrder ? ranking.adjacency : 1) / distance ** 2;
    sums[clause] = (sums[clause] ?? 0) + near * (weights[before.clause] ?? 0);
    sums[before.clause] = (sums[before.clause] ?? 0) + near * (weights[clause] ?? 0);
  }
  return sums.reduce((total, sum, clause) => {
    const weight = ranking.nearness * (weights[clause] ?? 0);
    return total + (weight * sum) / (ranking.saturation + sum);
  }, 0);
}
