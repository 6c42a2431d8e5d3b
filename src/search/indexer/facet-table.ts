import { firstLetter, type FacetColumn, type FacetTable } from '../index-format.ts';
import type { SearchDocument } from './search-document.ts';

/** The table of a shard's rows: few bytes, as documents share most of their values. */
export function rowTable(rows: readonly SearchDocument['facets'][]): FacetTable {
  const columnOf = (key: keyof FacetTable) => column(rows.map((facets) => facets[key]));
  return {
    country: columnOf('country'),
    sector: columnOf('sector'),
    source: columnOf('source'),
    year: columnOf('year'),
  };
}

function column(values: readonly (readonly string[])[]): FacetColumn {
  const numbers = new Map<string, number>();
  const lists: string[][] = [];
  const rows = values.map((list) => {
    const key = list.join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = lists.length));
      lists.push([...list]);
    }
    return String.fromCodePoint(firstLetter + number);
  });
  return { lists, rows: rows.join('') };
}
