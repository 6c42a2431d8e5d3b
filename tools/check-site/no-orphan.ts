import type { SiteRule } from './built-site.ts';
import { clicksFromHome } from './clicks.ts';
import { isUnlisted } from './page.ts';

/** A page that no link leads to from the home page is lost to readers. */
export const noOrphan: SiteRule = (site) => {
  const reached = clicksFromHome(site);
  return [...site.pages.keys()]
    .filter((path) => !reached.has(path) && !isUnlisted(path))
    .map((path) => ({
      path,
      message: 'This page cannot be reached from the home page; link to it, or remove it.',
    }));
};
