import type { BuiltSite } from './built-site.ts';
import { siteLinks } from './site-links.ts';

/** How a reader gets to a page from the home page: in so many clicks, the last on this page. */
export interface Way {
  clicks: number;
  /** The page before; absent for the home page. */
  from?: string;
}

/** The shortest way to every page that links lead to from the home page. */
export function waysFromHome(site: BuiltSite): Map<string, Way> {
  const linked = Map.groupBy(siteLinks(site), ({ path }) => path);
  const ways = new Map<string, Way>([['index.html', { clicks: 0 }]]);
  for (const [from, { clicks }] of ways) {
    for (const { use, target } of linked.get(from) ?? []) {
      if (use !== 'followed' || target.to !== 'file') continue;
      if (!site.pages.has(target.file) || ways.has(target.file)) continue;
      ways.set(target.file, { clicks: clicks + 1, from });
    }
  }
  return ways;
}

/** The pages on the way to one, from the home page on. */
export function pagesOnWay(page: string, ways: ReadonlyMap<string, Way>): string[] {
  const pages: string[] = [];
  for (let at: string | undefined = page; at !== undefined; at = ways.get(at)?.from)
    pages.unshift(at);
  return pages;
}
