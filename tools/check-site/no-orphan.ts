import type { SiteRule } from './built-site.ts';
import { clicksFromHome } from './clicks.ts';

/** A page that search engines may list and no link leads to from the home page is lost to readers. */
export const noOrphan: SiteRule = (site) => {
  const reached = clicksFromHome(site);
  return [...site.pages]
    .filter(([path, { isIndexed }]) => isIndexed && !reached.has(path))
    .map(([path]) => ({
      path,
      message: 'This page cannot be reached from the home page; link to it, or remove it.',
    }));
};
