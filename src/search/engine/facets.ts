import { pairsAmong } from '../../model/pair.ts';
import { filterKeys, firstLetter, type FacetTable, type FilterKey } from '../index-format.ts';

/** The facets of the documents of one shard. */
export interface Facets {
  /** How many documents there are. */
  count: number;
  /** Returns what a document belongs to, e.g. its pairs. */
  valuesOf(key: FilterKey, document: number): readonly string[];
}

/** Reads the facet table of a shard; pairs follow from countries. */
export function openFacets(table: FacetTable): Facets {
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
    valuesOf: (key, document) => columns[key].lists[numbers[key][document] ?? -1] ?? [],
  };
}

/** What results must belong to: one of the values for each key; a key without values is free. */
export type Conditions = Record<FilterKey, readonly string[]>;

/** The conditions that every document meets. */
export const noConditions: Conditions = { pair: [], country: [], sector: [], source: [], year: [] };

/** Returns the keys of the conditions that a document does not meet. */
export function failedKeys(facets: Facets, document: number, conditions: Conditions): FilterKey[] {
  return filterKeys.filter((key) => {
    const wanted = conditions[key];
    if (wanted.length === 0) return false;
    return !facets.valuesOf(key, document).some((value) => wanted.includes(value));
  });
}

/** How many documents each value would leave, by key. */
export type FilterCounts = Record<FilterKey, Map<string, number>>;

/** Returns counts in which nothing is counted yet. */
export function noCounts(): FilterCounts {
  const none = () => new Map<string, number>();
  return { pair: none(), country: none(), sector: none(), source: none(), year: none() };
}

/**
 * Counts a document for every value that it would be found by: for each key, if it meets the
 * conditions of all other keys.
 *
 * @param failed the keys of the conditions that it does not meet.
 */
export function countDocument(
  counts: FilterCounts,
  facets: Facets,
  document: number,
  failed: readonly FilterKey[],
): void {
  if (failed.length > 1) return;
  for (const key of filterKeys) {
    if (failed.some((other) => other !== key)) continue;
    for (const value of facets.valuesOf(key, document)) {
      counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
}
