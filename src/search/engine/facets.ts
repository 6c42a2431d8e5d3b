import { pairsAmong } from '../../model/pair.ts';
import { filterKeys, firstLetter, type FilterKey, type FacetTable } from '../index-format.ts';

/** What is known of the documents of one shard; a row is a document, the newest first. */
export interface Rows {
  count: number;
  /** What a document belongs to, e.g. its pairs. */
  valuesOf(key: FilterKey, row: number): readonly string[];
}

/** Reads the table of a shard; pairs follow from countries. */
export function openFacets(table: FacetTable): Rows {
  const pairs = table.country.lists.map((codes) => pairsAmong(codes));
  const columns = { ...table, pair: { lists: pairs, rows: table.country.rows } };
  const numbers = Object.fromEntries(
    filterKeys.map((key) => [
      key,
      Array.from(columns[key].rows, (letter) => (letter.codePointAt(0) ?? 0) - firstLetter),
    ]),
  ) as Record<FilterKey, number[]>;
  return {
    count: numbers.country.length,
    valuesOf: (key, row) => columns[key].lists[numbers[key][row] ?? -1] ?? [],
  };
}

/** What results must belong to: one of the values for each key; a key without values is free. */
export type Conditions = Record<FilterKey, readonly string[]>;

/** Nothing asked for. */
export const noConditions: Conditions = { pair: [], country: [], sector: [], source: [], year: [] };

/** The keys whose condition a document fails. */
export function failedKeys(rows: Rows, row: number, conditions: Conditions): FilterKey[] {
  return filterKeys.filter((key) => {
    const wanted = conditions[key];
    return wanted.length > 0 && !rows.valuesOf(key, row).some((value) => wanted.includes(value));
  });
}

/** How many documents each value would leave, by key. */
export type FilterCounts = Record<FilterKey, Map<string, number>>;

/** Nothing counted. */
export function noCounts(): FilterCounts {
  const none = () => new Map<string, number>();
  return { pair: none(), country: none(), sector: none(), source: none(), year: none() };
}

/**
 * Counts a document for every value that it would be found by: for each key, if it meets the
 * conditions of all other keys.
 *
 * @param failed the keys whose condition it fails.
 */
export function countDocument(
  counts: FilterCounts,
  rows: Rows,
  row: number,
  failed: readonly FilterKey[],
): void {
  if (failed.length > 1) return;
  for (const key of filterKeys) {
    if (failed.some((other) => other !== key)) continue;
    for (const value of rows.valuesOf(key, row)) {
      counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
}
