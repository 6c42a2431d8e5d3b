import { stringify } from 'csv-stringify/sync';

/** What stands in a cell; undefined for nothing. */
export type Cell = string | number | boolean | undefined;

/** A column of open data, described as in Table Schema 2.0 (https://datapackage.org/standard/table-schema/). */
export interface Column<Row> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  description: string;
  required?: true;
  cellOf: (row: Row) => Cell;
}

/** A table of open data: one row a thing, the first column its key. */
export interface Table<Row> {
  /** The file's name without its ending. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
}

/** Joins the items of a list in one cell; an empty list leaves it empty. */
export function listed(items: readonly string[]): Cell {
  return items.length > 0 ? items.join('; ') : undefined;
}

/**
 * CSV by RFC 4180, UTF-8, with a header. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection), also behind a
 * semicolon, which parts cells where the comma is the decimal sign; numbers stay.
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
        string: (text) => text.replace(/;(?=[=+\-@＝＋－＠])/g, ";'"),
      },
    },
  );
}

/** The same rows as JSON objects; empty cells are null. */
export function jsonOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(row) ?? null])),
  );
  return `${JSON.stringify(objects)}\n`;
}
