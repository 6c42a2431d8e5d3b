import type { SiteRule } from './built-site.ts';
import { clicksFromHome } from './clicks.ts';

/** Finds pages that search engines may list, but that readers cannot reach by links from the home page. */
export const noOrphan: SiteRule = (site) => {
  const reached = clicksFromHome(site);
  return [...site.pages]
    .filter(([path, { isIndexed }]) => isIndexed && !reached.has(path))
    .map(([path]) => ({
      path,
      message: 'This page cannot be reached from the home page; link to it, or remove it.',
    }));
};
