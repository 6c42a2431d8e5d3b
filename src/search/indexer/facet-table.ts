import { firstLetter, type FacetColumn, type FacetTable } from '../index-format.ts';

/** The facets of one document. */
export type DocumentFacets = Record<keyof FacetTable, readonly string[]>;

/** Returns the table of documents' facets: few bytes, as documents share most of their values. */
export function facetTable(documents: readonly DocumentFacets[]): FacetTable {
  const columnOf = (key: keyof FacetTable) => column(documents.map((facets) => facets[key]));
  return {
    country: columnOf('country'),
    sector: columnOf('sector'),
    source: columnOf('source'),
    year: columnOf('year'),
  };
}

function column(values: readonly (readonly string[])[]): FacetColumn {
  const letters = new Map<string, string>();
  const lists: string[][] = [];
  let rows = '';
  for (const list of values) {
    const key = list.join(' ');
    let letter = letters.get(key);
    if (letter === undefined) {
      letter = String.fromCodePoint(firstLetter + lists.length);
      letters.set(key, letter);
      lists.push([...list]);
    }
    rows += letter;
  }
  return { lists, rows };
}
