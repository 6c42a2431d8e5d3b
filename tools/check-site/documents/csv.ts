import { parse } from 'csv-parse/sync';
import type { DocumentReader } from '../finding.ts';

/** Reads a table; a row with a cell too many would be read into the wrong columns (RFC 4180). */
export const readTable: DocumentReader = (text) => {
  const rows = parse(text, { info: true, record_delimiter: '\r\n' }) as unknown as ParsedRow[];
  const header = rows[0]?.record ?? [];
  const isSound = header.length > 0 && header.every(Boolean);
  const column = header.indexOf('url');
  return {
    links: rows.slice(1).flatMap(({ record, info: { lines } }) => {
      const url = record[column];
      return url ? { url, use: 'named', line: lines, column: 1 } : [];
    }),
    findings:
      isSound && new Set(header).size === header.length
        ? []
        : [{ message: 'A column has no name, or the same name as another; give each its own.' }],
  };
};

interface ParsedRow {
  record: string[];
  /** With the line on which the row ends. */
  info: { lines: number };
}
