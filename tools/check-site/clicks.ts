import type { BuiltSite } from './built-site.ts';
import { siteLinks } from './links.ts';

/** How a reader gets to a page from the home page: after so many clicks, the last on this page. */
export interface Clicks {
  clicks: number;
  /** The page before; absent for the home page. */
  from?: string;
}

/** Returns the fewest clicks to every page that links lead to from the home page. */
export function clicksFromHome(site: BuiltSite): Map<string, Clicks> {
  const linked = Map.groupBy(siteLinks(site), ({ path }) => path);
  const reached = new Map<string, Clicks>([['index.html', { clicks: 0 }]]);
  for (const [from, { clicks }] of reached) {
    for (const { use, target } of linked.get(from) ?? []) {
      if (use !== 'followed' || target.to !== 'file') continue;
      if (!site.pages.has(target.file) || reached.has(target.file)) continue;
      reached.set(target.file, { clicks: clicks + 1, from });
    }
  }
  return reached;
}
