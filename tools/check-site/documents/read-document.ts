import type { Position } from '../../../src/content/parse/problem.ts';
import { asProblem, type DocumentReader, type FileReading, type Finding } from '../finding.ts';
import { readAtom } from './atom.ts';
import { readCalendar } from './calendar.ts';
import { readTable } from './csv.ts';
import { readJson, readJsonFeed, readManifest, readOpenApi } from './json.ts';
import { readOpml } from './opml.ts';
import { readSitemap } from './sitemap.ts';
import { readStyleSheet } from './style-sheet.ts';

/** Which files are read as what, by the first pattern that fits, and the rules that they follow. */
const readers: [pattern: RegExp, reader: DocumentReader, rule?: string][] = [
  [/(?:^|\/)feed\.xml$/, readAtom, 'valid-atom'],
  [/(?:^|\/)feed\.json$/, readJsonFeed, 'valid-json-feed'],
  [/^sitemap(?:-(?:news|\d+))?\.xml$/, readSitemap, 'valid-sitemap'],
  [/\.opml$/, readOpml, 'valid-opml'],
  [/\.ics$/, readCalendar, 'valid-calendar'],
  [/\.csv$/, readTable, 'valid-csv'],
  [/^manifest\.json$/, readManifest, 'valid-manifest'],
  [/^data\/openapi\.json$/, readOpenApi, 'valid-json'],
  [/\.(?:geo)?json$/, readJson, 'valid-json'],
  [/\.css$/, readStyleSheet],
];

/**
 * Reads a file that programs read, by its name.
 *
 * @param path below the site's folder, with "/" between parts: "pairs/de-fr/feed.xml".
 * @param address its own, absolute.
 */
export function readDocument(path: string, text: string, address: URL): FileReading {
  const [, reader, rule = ''] = readerOf(path) ?? [];
  try {
    const { links = [], findings = [] } = reader?.(text, address) ?? {};
    return { links, problems: findings.map((finding) => asProblem(path, rule, finding)) };
  } catch (error) {
    return { links: [], problems: [asProblem(path, rule, syntaxError(error))] };
  }
}

/** Returns whether a file is read as a document. The search index has files of forms of its own. */
export function isDocument(path: string): boolean {
  return !/(?:^|\/)pagefind\//.test(path) && readerOf(path) !== undefined;
}

function readerOf(path: string) {
  return readers.find(([pattern]) => pattern.test(path));
}

/** What a parser says of a document that is not well-formed, and where, as far as it says so. */
function syntaxError(error: unknown): Finding {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const [, line = 1, column = 1] = /line (\d+)(?: column (\d+))?/.exec(message) ?? [];
  const sentence = `${message.slice(0, 1).toUpperCase()}${message.slice(1).replace(/[.\s]*$/, '')}.`;
  const place = (cause as Position | undefined) ?? { line: Number(line), column: Number(column) };
  return { ...place, message: sentence };
}
