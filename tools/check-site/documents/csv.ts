import { parse } from 'csv-parse/sync';
import type { DocumentReader } from '../document.ts';
import type { Link } from '../link.ts';
import { broken } from './well-formed.ts';

const rule = 'valid-csv';

/** A row with a cell too many would be read into the wrong columns (RFC 4180). */
export const readCsv: DocumentReader = ({ text }) => {
  try {
    const rows = parse(text, { info: true, record_delimiter: '\r\n' }) as unknown as ParsedRow[];
    const header = rows[0]?.record ?? [];
    const isNamed = header.length > 0 && header.every(Boolean);
    const isDistinct = new Set(header).size === header.length;
    const address = header.indexOf('url');
    return {
      links: address === -1 ? [] : rows.slice(1).flatMap((row) => linkIn(row, address)),
      findings:
        isNamed && isDistinct
          ? []
          : [{ line: 1, column: 1, rule, message: 'Each column needs a name of its own.' }],
    };
  } catch (error) {
    return broken(rule, error);
  }
};

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

/** A row is placed by the line on which it ends. */
function linkIn({ record, info }: ParsedRow, column: number): Link[] {
  const url = record[column];
  return url ? [{ url, use: 'named', line: info.lines, column: 1 }] : [];
}
