import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { inThreads } from '../../src/content/parse/threads.ts';
import { isDocument, readDocument } from './documents/read-document.ts';
import type { FileReading, Finding } from './finding.ts';
import { addressOf } from './links.ts';
import type { PageJob } from './page-worker.ts';
import { canonicalLinks, readPage } from './page.ts';
import { readBuiltPage, type PageReading } from './read-built-page.ts';

/** A folder of finished files, as a web server would serve it. */
export interface BuiltSite {
  /** The absolute address of the home page, by which the site knows itself. */
  home: URL;
  /** Every file below the folder, with "/" between parts. */
  files: ReadonlySet<string>;
  /** By file. */
  pages: ReadonlyMap<string, PageReading>;
  /** Feeds, calendars, tables and data, by file. */
  documents: ReadonlyMap<string, FileReading>;
}

/** A rule that looks across the files of a site: all that is wrong, in any order. */
export type SiteRule = (site: BuiltSite) => Iterable<Finding & { path: string }>;

/** How many pages are worth starting threads for, in which all parsers are loaded anew. */
const worthThreads = 300;

/**
 * Reads a built site.
 *
 * @param valid hashes of pages whose HTML is known to be valid.
 * @throws a message for the operator where there is none.
 */
export async function readBuiltSite(
  folder: string,
  valid: ReadonlySet<string>,
): Promise<BuiltSite> {
  const home = homeOf(folder);
  const files = filesBelow(folder);
  const paths = files.filter((path) => path.endsWith('.html'));
  const readings = await readPages(paths, { folder, home: home.href, valid });
  const documents = files.filter(isDocument).map((path) => {
    return [path, readDocument(path, textOf(folder, path), addressOf(path, home))] as const;
  });
  return {
    home,
    files: new Set(files),
    pages: new Map(paths.map((path, index) => [path, readings[index] as PageReading])),
    documents: new Map(documents),
  };
}

async function readPages(paths: readonly string[], setting: PageJob): Promise<PageReading[]> {
  const { folder } = setting;
  if (paths.length < worthThreads) {
    return paths.map((path) => readBuiltPage(path, textOf(folder, path), setting));
  }
  const readings = Array<PageReading>(paths.length);
  const module = new URL('page-worker.ts', import.meta.url);
  await inThreads({ module, paths, batchSize: 50, setting }, (first, answers) => {
    readings.splice(first, answers.length, ...(answers as PageReading[]));
  });
  return readings;
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** What the home page says its address is. */
function homeOf(folder: string): URL {
  const path = join(folder, 'index.html');
  const [canonical] = canonicalLinks(readPage(path, homePage(path)));
  const home = URL.parse(canonical?.attributes.get('href') ?? '');
  if (home?.pathname.endsWith('/')) return home;
  throw new Error(
    `${path} has no canonical address ending in "/", so links cannot be checked; build the site again.`,
  );
}

function homePage(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`There is no ${path}; run "npm run build" first, or name another folder.`);
  }
}
