import type { SiteRecord } from '../output/site-record.ts';

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
 * The files of the sitemap of a site: every page with a canonical address, which pages that search
 * engines should leave out have not.
 *
 * @param home the address of the home page, absolute.
 */
export function sitemapOf(site: SiteRecord, home: URL, changeOf: ChangeOf): Map<string, string> {
  const pages = [...site]
    .filter(([file]) => file.endsWith('index.html'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { canonical }]): ListedPage[] => {
      if (canonical === undefined) return [];
      return [{ address: canonical, changed: changeOf(file.slice(0, -'index.html'.length)) }];
    });
  return sitemapFiles(pages, home);
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
