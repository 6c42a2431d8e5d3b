import { dayNumber } from '../../model/day-number.ts';
import { pairsAmong } from '../../model/pair.ts';
import { isFullDay, yearOf } from '../../model/partial-date.ts';
import {
  letterOf,
  letterOfLength,
  type DateColumn,
  type FacetColumn,
  type FacetTable,
  type FilterKey,
} from '../index-format.ts';

/** The facets of one document. */
export interface DocumentFacets extends Record<ListedFacet, readonly string[]> {
  /** EDTF; empty for none. */
  date: string;
}

type ListedFacet = 'country' | 'sector' | 'source';

/** The facets of a document, and how many words it has. */
export interface TableRow extends DocumentFacets {
  length: number;
}

/** Returns what Pagefind filters a document by: the values that are in addresses. */
export function filtersOf({ country, sector, source, date }: DocumentFacets): Filters {
  const year = date === '' ? [] : [yearOf(date)];
  return { pair: pairsAmong(country), country, sector, source, year };
}

type Filters = Record<FilterKey, readonly string[]>;

/** Returns the table of documents' facets: few bytes, as documents share most of their values. */
export function facetTable(documents: readonly TableRow[]): FacetTable {
  const columnOf = (key: ListedFacet) => column(documents.map((facets) => facets[key]));
  return {
    country: columnOf('country'),
    sector: columnOf('sector'),
    source: columnOf('source'),
    dates: dateColumn(documents.map(({ date }) => date)),
    lengths: documents.map(({ length }) => letterOfLength(length)).join(''),
  };
}

/** A longer time than this many days between two documents takes no letter. */
const longest = 10_000;

function dateColumn(dates: readonly string[]): DateColumn {
  const written: DateColumn['written'] = {};
  let rows = '';
  let before = Infinity;
  for (const [document, date] of dates.entries()) {
    const day = date === '' ? before : dayNumber(date);
    const since = before - day;
    const isNear = since >= 0 && since <= longest;
    if (!isNear || !isFullDay(date)) written[document] = date;
    rows += letterOf(isNear ? since : 0);
    before = day;
  }
  return { rows, written };
}

function column(values: readonly (readonly string[])[]): FacetColumn {
  const letters = new Map<string, string>();
  const lists: string[][] = [];
  let rows = '';
  for (const list of values) {
    const key = list.join(' ');
    let letterOfList = letters.get(key);
    if (letterOfList === undefined) {
      letterOfList = letterOf(lists.length);
      letters.set(key, letterOfList);
      lists.push([...list]);
    }
    rows += letterOfList;
  }
  return { lists, rows };
}
