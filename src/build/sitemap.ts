import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that search engines may list. */
export interface ListedPage {
  /** Its canonical address, escaped as in the page. */
  address: string;
  /** The day on which it last changed, ISO 8601; absent where it is not known. */
  changed?: string | undefined;
}

/** When a page last changed, by its path below the home page, e.g. "pairs/la-vn/"; ISO 8601. */
export type ChangeOf = (path: string) => string | undefined;

/** The most addresses that one file may hold (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/**
 * Writes `sitemap.xml` into a folder of finished pages: every page with a canonical address, which
 * pages that search engines should leave out have not. A long one becomes an index of parts.
 *
 * @param home the address of the home page, absolute.
 */
export function writeSitemap(folder: string, home: URL, changeOf: ChangeOf): void {
  for (const [name, xml] of sitemapFiles(listedPages(folder, changeOf), home)) {
    writeFileSync(join(folder, name), xml);
  }
}

/** The pages of a folder, by address. */
function listedPages(folder: string, changeOf: ChangeOf): ListedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[\\/])index\.html$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => {
      const address = canonicalAddress(join(folder, name));
      if (address === undefined) return [];
      return { address, changed: changeOf(name.slice(0, -'index.html'.length)) };
    });
}

const canonical = /<link rel="canonical" href="([^"]+)"/;
const start = Buffer.alloc(4096);

/** The address that a page calls its own; the most of an archive's bytes need not be read for it. */
function canonicalAddress(path: string): string | undefined {
  const file = openSync(path, 'r');
  const length = readSync(file, start);
  closeSync(file);
  const text = start.toString('utf8', 0, length);
  return (canonical.exec(text) ?? canonical.exec(readFileSync(path, 'utf8')))?.[1];
}

/** The files of a sitemap, by name. */
export function sitemapFiles(
  pages: readonly ListedPage[],
  home: URL,
  most = mostAddresses,
): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const [first = [], ...others] = parts;
  if (others.length === 0) return new Map([['sitemap.xml', fileOf('urlset', 'url', first)]]);
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = parts.map((part, number) => ({
    address: new URL(names[number] ?? '', home).href,
    changed: latest(part.map(({ changed }) => changed)),
  }));
  return new Map([
    ['sitemap.xml', fileOf('sitemapindex', 'sitemap', index)],
    ...parts.map((part, number) => [names[number] ?? '', fileOf('urlset', 'url', part)] as const),
  ]);
}

function fileOf(root: string, element: string, items: readonly ListedPage[]): string {
  const lines = items.map(({ address, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${element}><loc>${address}</loc>${lastmod}</${element}>\n`;
  });
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${lines.join('')}</${root}>\n`;
}

/** The latest of some days, where any is known. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
