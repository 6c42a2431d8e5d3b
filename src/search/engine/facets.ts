import { dayNumber, dayOfNumber } from '../../model/day-number.ts';
import { daysOf } from '../date-range.ts';
import { pairsAmong } from '../../model/pair.ts';
import {
  filterKeys,
  firstLetter,
  lengthSteps,
  type DateColumn,
  type FacetColumn,
  type FacetTable,
  type FilterKey,
} from '../index-format.ts';

/** The facets of the documents of one shard. */
export interface Facets {
  /** How many documents there are. */
  count: number;
  /** Returns what a document belongs to, e.g. its pairs. */
  valuesOf(key: FilterKey, document: number): readonly string[];
  /** Returns its date, EDTF; empty for none. Documents are sorted by it, the newest first. */
  dateOf(document: number): string;
  /** Returns about how many words it has. */
  lengthOf(document: number): number;
}

/** Reads the facet table of a shard; pairs follow from countries, years from dates. */
export function openFacets(table: FacetTable): Facets {
  const pairs = table.country.lists.map((codes) => pairsAmong(codes));
  const dates = datesIn(table.dates);
  const columns: Record<FilterKey, (document: number) => readonly string[]> = {
    pair: openColumn({ lists: pairs, rows: table.country.rows }),
    country: openColumn(table.country),
    sector: openColumn(table.sector),
    source: openColumn(table.source),
    year(document) {
      const date = dates[document] ?? '';
      return date === '' ? [] : [date.slice(0, 4)];
    },
  };
  const lengths = numbersIn(table.lengths).map((steps) => 2 ** (steps / lengthSteps));
  return {
    count: dates.length,
    valuesOf: (key, document) => columns[key](document),
    dateOf: (document) => dates[document] ?? '',
    lengthOf: (document) => lengths[document] ?? 0,
  };
}

function numbersIn(rows: string): number[] {
  return Array.from(rows, (letter) => (letter.codePointAt(0) ?? 0) - firstLetter);
}

function openColumn({ lists, rows }: FacetColumn): (document: number) => readonly string[] {
  const numbers = numbersIn(rows);
  return (document) => lists[numbers[document] ?? -1] ?? [];
}

function datesIn({ rows, written }: DateColumn): string[] {
  let day = 0;
  return numbersIn(rows).map((since, document) => {
    day -= since;
    const date = written[document] ?? dayOfNumber(day);
    if (date !== '') day = dayNumber(date);
    return date;
  });
}

/** What results must belong to: one of the values for each key; a key without values is free. */
export type Conditions = Record<FilterKey, readonly string[]>;

/** The conditions that every document meets. */
export const noConditions: Conditions = { pair: [], country: [], sector: [], source: [], year: [] };

/** What results must meet besides the words. */
export interface Filter {
  conditions: Conditions;
  /** What results must not belong to: none of the values of any key. */
  excludedConditions?: Conditions;
  /** The first and the last day, ISO 8601; open where absent. */
  from?: string;
  to?: string;
}

/** Returns the keys of the conditions that a document does not meet; days outside the range fail the year. */
export function failedKeys(facets: Facets, document: number, filter: Filter): FilterKey[] {
  const { conditions, excludedConditions = noConditions, from, to } = filter;
  const hasOneOf = (key: FilterKey, values: readonly string[]) =>
    facets.valuesOf(key, document).some((value) => values.includes(value));
  return filterKeys.filter((key) => {
    const [wanted, unwanted] = [conditions[key], excludedConditions[key]];
    if (wanted.length > 0 && !hasOneOf(key, wanted)) return true;
    if (unwanted.length > 0 && hasOneOf(key, unwanted)) return true;
    return key === 'year' && !isWithin(facets.dateOf(document), from, to);
  });
}

/** Checks whether one of the days that a date may mean is within a range. */
function isWithin(date: string, from = '', to = '9999'): boolean {
  if (from === '' && to === '9999') return true;
  const { first, last } = daysOf(date.replace(/[~?]$/, '')) ?? { first: '', last: '' };
  return from <= last && first <= to;
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
