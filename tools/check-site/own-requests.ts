import type { SiteRule } from './built-site.ts';
import { siteLinks } from './links.ts';

/** No third party: whatever a page or a style sheet makes a browser ask for comes from the site. */
export const ownRequests: SiteRule = (site) =>
  siteLinks(site)
    .filter(({ use, target }) => use === 'fetched' && target.to === 'elsewhere')
    .map((link) => ({
      ...link,
      message: `Browsers would load "${link.url}" from another site; serve it from this one.`,
    }));
