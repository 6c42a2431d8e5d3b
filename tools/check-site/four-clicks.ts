import type { SiteRule } from './built-site.ts';
import { clicksFromHome, type Clicks } from './clicks.ts';

/** The most clicks from the home page to a briefing. */
const mostClicks = 4;

/** Every briefing can be reached from the home page by a few links. */
export const fourClicks: SiteRule = (site) => {
  const reached = clicksFromHome(site);
  return [...site.pages.keys()].flatMap((path) => {
    const clicks = reached.get(path)?.clicks ?? 0;
    if (!path.startsWith('briefings/') || clicks <= mostClicks) return [];
    const way = pagesTo(path, reached).join(' > ');
    const message = `The briefing is ${clicks} clicks from the home page, expected at most ${mostClicks}: ${way}.`;
    return { path, message };
  });
};

/** The pages on the way to one, from the home page on. */
function pagesTo(page: string, reached: ReadonlyMap<string, Clicks>): string[] {
  const from = reached.get(page)?.from;
  return from === undefined ? [page] : [...pagesTo(from, reached), page];
}
