import type { DocumentReader, DocumentReading, SiteDocument } from '../document.ts';
import { readAtom } from './atom.ts';
import { readCalendar } from './calendar.ts';
import { readCsv } from './csv.ts';
import { readJsonFeed } from './json-feed.ts';
import { readJson } from './json.ts';
import { readOpml } from './opml.ts';
import { readSitemap } from './sitemap.ts';
import { readStyleSheet } from './style-sheet.ts';

/** Who reads which files; the first that fits. The search index has files of its own forms. */
const readers: [RegExp, DocumentReader | undefined][] = [
  [/^pagefind\//, undefined],
  [/(?:^|\/)feed\.xml$/, readAtom],
  [/(?:^|\/)feed\.json$/, readJsonFeed],
  [/^sitemap(?:-\d+)?\.xml$/, readSitemap],
  [/\.opml$/, readOpml],
  [/\.ics$/, readCalendar],
  [/\.csv$/, readCsv],
  [/\.json$/, readJson],
  [/\.css$/, readStyleSheet],
];

/** Whether a file is read as a document. */
export function isDocument(path: string): boolean {
  return readerOf(path) !== undefined;
}

/** Reads a document by the name of its file. */
export function readDocument(document: SiteDocument): DocumentReading {
  return readerOf(document.path)?.(document) ?? { links: [], findings: [] };
}

function readerOf(path: string): DocumentReader | undefined {
  return readers.find(([form]) => form.test(path))?.[1];
}
