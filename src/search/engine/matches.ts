import type { Alternative, Clause } from '../analysis/clause.ts';
import { fieldAt, ranking, type Match } from './ranking.ts';

/** The documents that have a term, by their numbers, and its positions in each, ascending. */
export type PostingList = ReadonlyMap<number, readonly number[]>;

/** Returns the postings of a term, or of all terms that begin with it. */
export type GetPostings = (term: string, prefix: boolean) => Promise<PostingList>;

/** The documents that match a clause, by their numbers. */
export type Matches = ReadonlyMap<number, Match>;

/** Finds the documents that match a clause in any of its alternatives; a position counts once, as the best. */
export async function matchesOf(clause: Clause, getPostings: GetPostings): Promise<Matches> {
  const alternatives = await Promise.all(
    clause.alternatives
      .toSorted((a, b) => b.boost - a.boost)
      .map(async (alternative) => ({
        boost: alternative.boost,
        found: await documentsWith(alternative, getPostings),
      })),
  );
  const matches = new Map<number, Match>();
  for (const { boost, found } of alternatives) {
    for (const [document, positions] of found) {
      const known = matches.get(document);
      const match = matchAt(positions, boost, known);
      if (match !== known && match !== undefined) matches.set(document, match);
    }
  }
  return matches;
}

async function documentsWith(
  { terms, prefix = false, apart }: Alternative,
  getPostings: GetPostings,
): Promise<PostingList> {
  const [first, ...others] = await Promise.all(terms.map(({ term }) => getPostings(term, prefix)));
  if (first === undefined || others.length === 0) return first ?? new Map();
  const found = new Map<number, readonly number[]>();
  for (const [document, all] of first) {
    const rest = others.map((postings) => postings.get(document));
    if (rest.includes(undefined)) continue;
    const positions = apart
      ? [...new Set([all, ...rest].flatMap((list) => list ?? []))].sort((a, b) => a - b)
      : all.filter((position) =>
          rest.every((list, index) => {
            const distance = (terms[index + 1]?.offset ?? 0) - (terms[0]?.offset ?? 0);
            return list?.includes(position + distance);
          }),
        );
    if (positions.length > 0) found.set(document, positions);
  }
  return found;
}

/** Returns a match with further positions. */
function matchAt(
  positions: readonly number[],
  boost: number,
  known: Match | undefined,
): Match | undefined {
  const more = known ? positions.filter((at) => !known.positions.includes(at)) : positions;
  if (more.length === 0) return known;
  let { fixed = 0, body = 0 } = known ?? {};
  for (const position of more) {
    const field = fieldAt(position);
    if (field === 'body') body += boost * ranking.fields.body;
    else fixed += boost * ranking.fields[field];
  }
  const all = known ? [...known.positions, ...more].sort((a, b) => a - b) : more;
  // The alternatives come in the order of their boosts.
  const isRelated = known?.isRelated ?? boost < ranking.relatedBoost;
  return { fixed, body, positions: all, isRelated };
}

/** Returns the documents that match every clause, and are not only related to it. */
export function documentsMatchingAll(clauses: readonly Matches[]): number[] {
  const [rarest] = [...clauses].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((document) =>
    clauses.every((clause) => clause.get(document)?.isRelated === false),
  );
}
