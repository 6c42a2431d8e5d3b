import type { Ask } from '../analysis/clauses.ts';
import { LostLine } from './network.ts';
import { meetingsOf, rarityOf, rowsMeetingAll, scoreOf, type Meetings } from './matching.ts';
import type { OpenShard } from './open-shard.ts';
import {
  countDocument,
  failedKeys,
  noCounts,
  type Conditions,
  type FilterCounts,
  type Rows,
} from './facets.ts';

/** What a shard holds of the asks. */
export interface Evaluation {
  shard: OpenShard;
  rows: Rows;
  /** For each ask. */
  meetings: Meetings[];
  /** Rows that a minus word rules out. */
  ruledOut: ReadonlySet<number>;
}

/** A document that was found. */
export interface Find {
  shard: OpenShard;
  row: number;
  score: number;
}

/**
 * Asks a shard.
 *
 * @returns nothing where a part of it did not arrive; it is fetched again the next time.
 */
export async function evaluate(
  shard: OpenShard,
  asks: readonly Ask[],
  without: readonly Ask[],
): Promise<Evaluation | undefined> {
  try {
    const [rows, meetings, excluded] = await Promise.all([
      shard.rows(),
      Promise.all(asks.map((ask) => meetingsOf(ask, shard.postingOf))),
      Promise.all(without.map((ask) => meetingsOf(ask, shard.postingOf))),
    ]);
    const ruledOut = new Set(excluded.flatMap((meeting) => [...meeting.keys()]));
    return { shard, rows, meetings, ruledOut };
  } catch (error) {
    shard.forget();
    if (error instanceof LostLine) return undefined;
    throw error;
  }
}

/** The documents that meet all asks and conditions, best first, and how many each choice would leave. */
export function findsIn(
  evaluations: readonly Evaluation[],
  conditions: Conditions,
  sort: 'relevance' | 'date',
): { finds: Find[]; counts: FilterCounts } {
  const counts = noCounts();
  const finds: Find[] = [];
  const rarity = raritiesIn(evaluations);
  for (const { shard, rows, meetings, ruledOut } of evaluations) {
    for (const row of rowsOf(rows, meetings)) {
      if (ruledOut.has(row)) continue;
      const failed = failedKeys(rows, row, conditions);
      countDocument(counts, rows, row, failed);
      if (failed.length === 0) finds.push({ shard, row, score: scoreOf(row, meetings, rarity) });
    }
  }
  if (sort === 'relevance') finds.sort((a, b) => b.score - a.score);
  return { finds, counts };
}

/** Rows in ascending order, which is newest first. */
function rowsOf(rows: Rows, meetings: readonly Meetings[]): number[] {
  if (meetings.length === 0) return Array.from({ length: rows.count }, (_, row) => row);
  return rowsMeetingAll(meetings).sort((a, b) => a - b);
}

function raritiesIn(evaluations: readonly Evaluation[]): number[] {
  const documents = sum(evaluations.map(({ rows }) => rows.count));
  const asks = evaluations[0]?.meetings.length ?? 0;
  return Array.from({ length: asks }, (_, ask) => rarityOf(foundOf(evaluations, ask), documents));
}

/** How many documents meet one of the asks. */
export function foundOf(evaluations: readonly Evaluation[], ask: number): number {
  return sum(evaluations.map(({ meetings }) => meetings[ask]?.size ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
