import { pagesOnWay, waysFromHome } from './clicks.ts';
import type { SiteRule } from './site-rule.ts';

/** More clicks than this nobody makes to find a briefing without searching. */
const mostClicks = 4;

/** Every briefing can be reached from the home page by a few links. */
export const fourClicks: SiteRule = (site) => {
  const ways = waysFromHome(site);
  return [...site.pages.keys()].flatMap((path) => {
    const clicks = ways.get(path)?.clicks ?? 0;
    if (!path.startsWith('briefings/') || clicks <= mostClicks) return [];
    const way = pagesOnWay(path, ways).join(' > ');
    return {
      ...{ path, line: 1, column: 1, rule: 'four-clicks' },
      message: `The briefing is ${clicks} clicks from the home page, at most ${mostClicks} may be: ${way}.`,
    };
  });
};
