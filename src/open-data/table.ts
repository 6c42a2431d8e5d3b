import { stringify } from 'csv-stringify/sync';
import { guardedFormulas } from '../format/csv.ts';

/** The value of a cell; undefined where it is empty. */
export type Cell = string | number | boolean | undefined;

/** A column of open data, described as in Table Schema 2.0 (https://datapackage.org/standard/table-schema/). */
interface Column<Row> {
  name: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  description: string;
  required?: true;
  cellOf: (row: Row) => Cell;
}

/** A table of open data; its first column is the key. */
export interface Table<Row> {
  /** The name of its files, without the extension. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
}

export const optional = <Row>(
  name: string,
  type: Column<Row>['type'],
  description: string,
  cellOf: Column<Row>['cellOf'],
): Column<Row> => ({ name, type, description, cellOf });

export const required = <Row>(...column: Parameters<typeof optional<Row>>): Column<Row> => ({
  ...optional(...column),
  required: true,
});

/** Joins the items of a list in one cell, which is empty where there are none. */
export function listed(items: readonly string[]): Cell {
  return items.length > 0 ? items.join('; ') : undefined;
}

/**
 * Returns a table as CSV by RFC 4180 with a header. Texts that a spreadsheet would take for a formula
 * begin with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
      escape_formulas: true,
      cast: {
        number: String,
        boolean: String,
        string: guardedFormulas,
      },
    },
  );
}

/** Returns a row as an object, with null for empty cells. */
export function objectOf<Row>(
  { columns }: Table<Row>,
  row: Row,
): Record<string, NonNullable<Cell> | null> {
  return Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(row) ?? null]));
}

/** Returns a table as a JSON list of objects. */
export function jsonOf<Row>(table: Table<Row>, rows: readonly Row[]): string {
  return `${JSON.stringify(rows.map((row) => objectOf(table, row)))}\n`;
}
