import { siteLinks } from './site-links.ts';
import type { SiteRule } from './site-rule.ts';

/** No third party: whatever a page or a style sheet makes a browser ask for comes from the site. */
export const ownRequests: SiteRule = (site) =>
  Array.from(siteLinks(site)).flatMap(({ path, line, column, url, use, target }) => {
    if (use !== 'fetched' || target.to !== 'elsewhere') return [];
    return {
      ...{ path, line, column, rule: 'own-requests' },
      message: `This asks another origin for "${url}"; serve it from this one.`,
    };
  });
