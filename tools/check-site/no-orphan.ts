import { waysFromHome } from './clicks.ts';
import { isForEditors, isStandIn } from './page-facts.ts';
import type { SiteRule } from './site-rule.ts';

/** A page that no link leads to from the home page is lost to readers. */
export const noOrphan: SiteRule = (site) => {
  const ways = waysFromHome(site);
  return [...site.pages.keys()]
    .filter((path) => !ways.has(path) && !isStandIn(path) && !isForEditors(path))
    .map((path) => ({
      ...{ path, line: 1, column: 1, rule: 'no-orphan' },
      message: 'No way leads here from the home page; link to the page, or remove it.',
    }));
};
